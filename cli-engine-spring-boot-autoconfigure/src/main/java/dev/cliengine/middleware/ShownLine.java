package dev.cliengine.middleware;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandArguments.Value;
import dev.cliengine.command.Syntax;
import dev.cliengine.command.parse.LineLexer;
import dev.cliengine.command.parse.ParsedLine;
import dev.cliengine.config.ConfigKeys;

/**
 * A line as people would type it, without what must not be seen.
 *
 * @param line what it says
 */
record ShownLine(ParsedLine line) {

	private static final String MASK = "***";

	String of(List<String> tokens) {
		List<String> secrets = secrets();
		return tokens.stream().map((token) -> shown(token, secrets)).collect(Collectors.joining(" "));
	}

	private static String shown(String token, List<String> secrets) {
		for (String secret : secrets) {
			if (token.equals(secret)) {
				return MASK;
			}
			if (token.startsWith("-") && token.endsWith(secret)) {
				return LineLexer.quote(token.substring(0, token.length() - secret.length())) + MASK;
			}
		}
		return LineLexer.quote(token);
	}

	private List<String> secrets() {
		Syntax syntax = this.line.node().syntax();
		Stream<String> options = syntax.options()
			.stream()
			.filter((option) -> WantedValue.of(option).isSecret())
			.flatMap((option) -> typed(this.line.arguments().values().get(option.id())));
		Stream<String> arguments = syntax.arguments()
			.stream()
			.filter((argument) -> WantedValue.of(argument).isSecret())
			.flatMap((argument) -> typed(this.line.arguments().values().get(argument.id())));
		Stream<String> globals = this.line.globals()
			.values()
			.entrySet()
			.stream()
			.filter((entry) -> ConfigKeys.soundsSecret(entry.getKey()) && isFree(entry))
			.flatMap((entry) -> typed(entry.getValue()));
		return Stream.of(options, arguments, globals)
			.flatMap((part) -> part)
			.filter((text) -> !text.isEmpty())
			.toList();
	}

	/** The engine's own option with such a name holds no secret. */
	private static boolean isFree(Map.Entry<String, Value> entry) {
		return !entry.getKey().equals(EngineOptions.CREDENTIAL_STORE);
	}

	private static Stream<String> typed(@Nullable Value value) {
		return (value != null && value.given()) ? value.typed().stream() : Stream.empty();
	}

}
