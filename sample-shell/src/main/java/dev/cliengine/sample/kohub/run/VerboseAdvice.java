package dev.cliengine.sample.kohub.run;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.middleware.AdviceOrder;
import dev.cliengine.middleware.CommandAdvice;
import dev.cliengine.middleware.CommandInvocation;
import dev.cliengine.middleware.CommandInvoker;
import dev.cliengine.middleware.CommandOutcome;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.HubOptions;
import dev.cliengine.sample.kohub.client.KohubClient;
import dev.cliengine.sample.kohub.client.config.KohubSettings;
import dev.cliengine.sample.kohub.client.config.SettingSource;
import dev.cliengine.terminal.Streams;

/**
 * Says under {@code --verbose} where server and credential come from, and has requests
 * shown.
 */
@Component
@Order(AdviceOrder.METADATA - 50)
class VerboseAdvice implements CommandAdvice {

	private final Hub hub;

	private final VerboseRuns runs;

	private final Streams streams;

	VerboseAdvice(Hub hub, VerboseRuns runs, Streams streams) {
		this.hub = hub;
		this.runs = runs;
		this.streams = streams;
	}

	@Override
	public CommandOutcome around(CommandInvocation invocation, CommandInvoker next) throws Exception {
		if (!invocation.globals().flag(HubOptions.VERBOSE)) {
			return next.invoke(invocation);
		}
		if (invocation.globals().flag(HubOptions.QUIET)) {
			throw CliException.category(ErrorCategory.USAGE)
				.fix("Give one of them")
				.message("--quiet and --verbose cannot be used together");
		}
		tell(invocation);
		this.runs.begin(invocation.scope().correlationId());
		try {
			return next.invoke(invocation);
		}
		finally {
			this.runs.end(invocation.scope().correlationId());
		}
	}

	private void tell(CommandInvocation invocation) {
		try {
			KohubClient client = this.hub.client(invocation.globals());
			KohubSettings settings = client.settingsInUse();
			this.streams.err()
				.line("Endpoint: " + settings.endpoint() + " (" + origin("endpoint", settings.endpointSource()) + ")");
			this.streams.err().line("Credential: " + credential(client, settings));
		}
		catch (CliException ex) {
			// What is wrong with the settings is said by the command that needs them
		}
	}

	private static String credential(KohubClient client, KohubSettings settings) {
		boolean given = settings.token() != null && settings.tokenSource() != SettingSource.FILE;
		if (!given && client.session().isPresent()) {
			return "the login of " + client.session().get().user();
		}
		return (settings.token() != null) ? "token (" + origin("token", settings.tokenSource()) + ")" : "none";
	}

	private static String origin(String name, SettingSource source) {
		return switch (source) {
			case GIVEN -> "--" + name;
			case ENVIRONMENT -> name.equals("token") ? "HF_TOKEN" : "HF_ENDPOINT";
			case FILE -> "configuration file";
			case DEFAULT -> "default";
		};
	}

}
