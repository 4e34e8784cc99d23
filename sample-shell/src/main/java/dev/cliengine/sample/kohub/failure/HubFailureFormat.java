package dev.cliengine.sample.kohub.failure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.parse.UsageException;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.middleware.FailureFormat;
import dev.cliengine.output.Envelope;
import dev.cliengine.output.EnvelopeJson;
import dev.cliengine.sample.kohub.client.error.KohubError;
import dev.cliengine.sample.kohub.failure.HubFailure.Told;

/**
 * Prints failures: a line and at most a hint, or a JSON object of {@code error},
 * {@code code} and {@code details}.
 */
@Component
class HubFailureFormat implements FailureFormat {

	@Override
	public String text(CliException failure, boolean machine, CommandArguments globals) {
		boolean verbose = globals.flag("verbose");
		Told told = told(failure);
		if (machine) {
			return json(told, failure, verbose);
		}
		if (failure instanceof UsageException usage) {
			return "Error: " + usage.text().replaceFirst("^error: ", "");
		}
		if (failure.category() == ErrorCategory.CANCELLED) {
			return "Aborted!";
		}
		return text(told, failure, verbose);
	}

	private static String text(Told told, CliException failure, boolean verbose) {
		StringBuilder text = new StringBuilder("Error: ").append(told.line());
		if (told.hint() != null) {
			text.append(told.code().equals("AuthenticationRequired") ? ". " : "\n").append(told.hint());
		}
		if (verbose) {
			more(told, failure).forEach((name, value) -> text.append('\n').append(name).append(": ").append(value));
			if (failure.getCause() instanceof KohubError error && error.serverText() != null) {
				text.append('\n').append(error.serverText());
			}
		}
		return text.toString();
	}

	private static String json(Told told, CliException failure, boolean verbose) {
		ObjectNode members = JsonNodeFactory.instance.objectNode();
		members.put("error", told.title()).put("code", told.code()).put("details", told.details());
		if (verbose) {
			more(told, failure).forEach((name, value) -> members.set(name, node(value)));
		}
		StringBuilder text = new StringBuilder();
		try {
			EnvelopeJson.writeData(Envelope.success(members), text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	private static JsonNode node(Object value) {
		JsonNodeFactory nodes = JsonNodeFactory.instance;
		return (value instanceof Integer number) ? nodes.numberNode(number) : nodes.stringNode(value.toString());
	}

	private static Map<String, Object> more(Told told, CliException failure) {
		Map<String, Object> more = new LinkedHashMap<>();
		more.put("type", told.type());
		if (told.status() != null) {
			more.put("status", told.status());
		}
		if (failure.requestId() != null) {
			more.put("request_id", failure.requestId());
		}
		return more;
	}

	private static Told told(CliException failure) {
		if (failure instanceof HubFailure known) {
			return known.told();
		}
		boolean usage = failure.category() == ErrorCategory.USAGE
				|| failure.category() == ErrorCategory.UNKNOWN_COMMAND;
		// The engine's words name 'config edit', which is not among these commands
		String fix = failure.code().equals("CONFIG_MALFORMED") ? "Correct the file at that place" : failure.fix();
		return new Told(failure.getMessage(), usage ? "UsageError" : failure.code(), null, fix,
				failure.getClass().getSimpleName(), null);
	}

}
