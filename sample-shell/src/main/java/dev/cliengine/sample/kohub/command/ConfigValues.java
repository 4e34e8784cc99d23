package dev.cliengine.sample.kohub.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import dev.cliengine.command.CommandContext;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.Journal;
import dev.cliengine.sample.kohub.Undo;
import dev.cliengine.sample.kohub.client.config.KohubConfig;
import dev.cliengine.sample.kohub.client.error.ValidationError;
import dev.cliengine.sample.kohub.view.Words;

/**
 * The values of the configuration, with tokens masked.
 */
@Component
class ConfigValues {

	/** The keys whose values are no secrets, whatever people set them to. */
	private static final Set<String> KNOWN = Set.of("endpoint", "default_repo_type", "interactive_mode_default",
			"use_emoji", "theme");

	private final Hub hub;

	private final Journal journal;

	ConfigValues(Hub hub, Journal journal) {
		this.hub = hub;
		this.journal = journal;
	}

	/**
	 * Sets a value.
	 * @return what can be shown of it
	 */
	Object set(CommandContext context, String key, String value) {
		KohubConfig config = this.hub.config();
		Optional<Object> before = config.get(key);
		Object stored;
		try {
			stored = config.set(key, value);
		}
		catch (ValidationError ex) {
			throw CliException.category(ErrorCategory.USAGE).cause(ex).message(ex.getMessage());
		}
		boolean known = KNOWN.contains(key);
		this.journal.record(context, "config set", known ? Map.of("key", key, "value", stored) : Map.of("key", key),
				known ? undo(key, before) : Undo.never("values that may be secret are not kept in the history"));
		return (key.equals("token") && !value.isEmpty()) ? Words.masked(stored.toString()) : stored;
	}

	private static Undo undo(String key, Optional<Object> before) {
		Undo undo = Undo.by("config-set").with("key", key);
		return before.map((value) -> undo.with("value", value)).orElse(undo);
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
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("endpoint", this.hub.client(context).endpoint());
		this.hub.config().values().forEach((key, value) -> {
			if (key.equals("token")) {
				all.put(key, Words.masked(value.toString()));
			}
			else if (!key.equals("history")) {
				all.putIfAbsent(key, value);
			}
		});
		return all;
	}

}
