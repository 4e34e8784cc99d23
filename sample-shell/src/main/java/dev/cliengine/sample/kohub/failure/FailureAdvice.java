package dev.cliengine.sample.kohub.failure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import dev.cliengine.middleware.CommandAdvice;
import dev.cliengine.middleware.CommandInvocation;
import dev.cliengine.middleware.CommandInvoker;
import dev.cliengine.middleware.CommandOutcome;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.client.config.KohubSettings;
import dev.cliengine.sample.kohub.client.config.SettingSource;
import dev.cliengine.sample.kohub.client.error.KohubError;

/**
 * Adds to a failure of the client what the command line says of it.
 */
@Component
class FailureAdvice implements CommandAdvice {

	private static final String REPO = "repo_id";

	private final Hub hub;

	FailureAdvice(Hub hub) {
		this.hub = hub;
	}

	@Override
	public CommandOutcome around(CommandInvocation invocation, CommandInvoker next) throws Exception {
		try {
			return next.invoke(invocation);
		}
		catch (KohubError ex) {
			throw failures(invocation).of(ex);
		}
	}

	private HubFailures failures(CommandInvocation invocation) {
		Map<String, String> values = new LinkedHashMap<>();
		invocation.effectiveArguments().forEach((id, value) -> values.put(id, text(value)));
		try {
			if (!values.containsKey(REPO) && takes(invocation, REPO)) {
				this.hub.cloned(invocation.globals()).ifPresent((id) -> values.put(REPO, id));
			}
			KohubSettings settings = this.hub.client(invocation.globals()).settingsInUse();
			return new HubFailures(values, settings.endpoint(), origin(settings.endpointSource()));
		}
		catch (KohubError ex) {
			// The endpoint itself is what is wrong
			return new HubFailures(values, "the server", "the command line");
		}
	}

	private static boolean takes(CommandInvocation invocation, String id) {
		return invocation.spec().syntax().arguments().stream().anyMatch((argument) -> argument.id().equals(id));
	}

	/** One of several operands is what a failure is about when it is the only one. */
	private static String text(@Nullable Object value) {
		return (value instanceof Collection<?> several && several.size() == 1) ? text(several.iterator().next())
				: String.valueOf(value);
	}

	private static String origin(SettingSource source) {
		return switch (source) {
			case GIVEN -> "--endpoint";
			case ENVIRONMENT -> "HF_ENDPOINT";
			case FILE -> "the configuration file";
			case DEFAULT -> "the default";
		};
	}

}
