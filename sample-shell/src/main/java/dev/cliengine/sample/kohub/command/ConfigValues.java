package dev.cliengine.sample.kohub.command;

import java.util.Map;

import org.springframework.stereotype.Component;

import dev.cliengine.command.CommandContext;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.change.ConfigChanges;
import dev.cliengine.sample.kohub.client.error.ValidationError;
import dev.cliengine.sample.kohub.text.ConfigView;
import dev.cliengine.sample.kohub.view.Words;

/**
 * The values of the configuration, with tokens masked.
 */
@Component
class ConfigValues {

	private final Hub hub;

	private final ConfigChanges changes;

	ConfigValues(Hub hub, ConfigChanges changes) {
		this.hub = hub;
		this.changes = changes;
	}

	/**
	 * Sets a value.
	 * @return what can be shown of it
	 */
	Object set(CommandContext context, String key, String value) {
		Object stored;
		try {
			stored = this.changes.set(this.hub.config(), () -> this.hub.client(context), key, value);
		}
		catch (ValidationError ex) {
			throw CliException.category(ErrorCategory.USAGE).cause(ex).message(ex.getMessage());
		}
		return (key.equals("token") && !value.isEmpty()) ? Words.masked(stored.toString()) : stored;
	}

	/**
	 * What counts for a key: server and token may be given elsewhere too.
	 */
	Object effective(CommandContext context, String key, boolean showToken) {
		Object value = switch (key) {
			case "endpoint" -> this.hub.client(context).endpoint();
			case "token" -> this.hub.client(context)
				.token()
				.map((token) -> showToken ? token.reveal() : Words.masked(token.reveal()))
				.orElse(null);
			default -> this.hub.config().get(key).orElse(null);
		};
		if (value == null) {
			throw CliException.category(ErrorCategory.NOT_FOUND).code("NotFound").message(key + " is not set");
		}
		return value;
	}

	/** The values of the file and the server that counts, without the history. */
	Map<String, Object> all(CommandContext context) {
		return ConfigView.values(this.hub.client(context).endpoint(), this.hub.config());
	}

}
