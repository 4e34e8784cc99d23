package dev.cliengine.sample.kohub.plugin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

import org.springframework.stereotype.Component;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.parse.UnknownCommandException.Line;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.middleware.UnknownCommandHandler;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.client.KohubClient;

/**
 * Runs a plugin: its words, streams and exit code are its own. It knows the server and
 * the configuration; the token only if it is trusted.
 */
@Component
class PluginRunner implements UnknownCommandHandler {

	private static final String TOKEN = "HF_TOKEN";

	private static final long GRACE_SECONDS = 2;

	private final Plugins plugins;

	private final Hub hub;

	private final EnvironmentVariables variables;

	PluginRunner(Plugins plugins, Hub hub, EnvironmentVariables variables) {
		this.plugins = plugins;
		this.hub = hub;
		this.variables = variables;
	}

	@Override
	public OptionalInt run(Line line, Cancellation cancellation) throws Exception {
		Optional<Plugin> plugin = this.plugins.find(line.word());
		return plugin.isPresent() ? OptionalInt.of(run(plugin.get(), line, cancellation)) : OptionalInt.empty();
	}

	private int run(Plugin plugin, Line line, Cancellation cancellation) throws InterruptedException {
		List<String> words = new ArrayList<>(List.of(plugin.path()));
		words.addAll(line.rest());
		ProcessBuilder builder = new ProcessBuilder(words).inheritIO();
		builder.environment().clear();
		builder.environment().putAll(this.variables.values());
		tell(builder.environment(), plugin, line.globals());
		Process process = start(builder, plugin);
		Runnable forget = cancellation.onCancel(process::destroy);
		try {
			return end(process, cancellation);
		}
		finally {
			forget.run();
			process.destroyForcibly();
		}
	}

	private void tell(Map<String, String> environment, Plugin plugin, CommandArguments globals) {
		KohubClient client = this.hub.client(globals);
		environment.put("HF_ENDPOINT", client.endpoint());
		environment.put("KOHUB_CONFIG_DIR", client.config().directory().toString());
		environment.remove(TOKEN);
		if (plugin.trusted()) {
			client.token().ifPresent((token) -> environment.put(TOKEN, token.reveal()));
		}
	}

	private static Process start(ProcessBuilder builder, Plugin plugin) {
		try {
			return builder.start();
		}
		catch (IOException ex) {
			throw CliException.category(ErrorCategory.FAILURE)
				.cause(ex)
				.fix("Run " + plugin.path() + " to see what is wrong with it")
				.message("the plugin '" + plugin.name() + "' cannot be started");
		}
	}

	/** A plugin that does not end when it is asked to is ended. */
	private static int end(Process process, Cancellation cancellation) throws InterruptedException {
		while (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
			if (cancellation.isCancelled()) {
				process.destroyForcibly();
			}
		}
		return process.exitValue() & 0xFF;
	}

}
