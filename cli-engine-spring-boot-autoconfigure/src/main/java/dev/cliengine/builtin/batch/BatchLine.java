package dev.cliengine.builtin.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

import dev.cliengine.command.parse.LineLexer;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Understands a line of a batch: a command line, or {@code {"id": …, "command": "project
 * get", "args": …}}. A line that cannot be understood is an item with a problem, so that
 * the others can be run.
 *
 * @param names finds the words an object of named arguments stands for
 */
record BatchLine(Function<List<String>, NamedArguments> names) {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private static final Set<String> MEMBERS = Set.of("id", "command", "args");

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	BatchItem item(String line, long number) {
		JsonNode id = NODES.numberNode(number);
		if (!line.strip().startsWith("{")) {
			LineLexer.LexedLine lexed = LineLexer.lex(line);
			return new BatchItem(id, lexed.words(), lexed.complete() ? null
					: refused(number, "a quote is not closed, or a backslash stands at the end"));
		}
		try {
			JsonNode item = MAPPER.readTree(line);
			JsonNode own = item.get("id");
			id = (own != null && !own.isNull()) ? own : id;
			return new BatchItem(id, tokens(item), problem(item, number));
		}
		catch (JacksonException ex) {
			return new BatchItem(id, List.of(), refused(number, "this is no JSON: " + ex.getOriginalMessage()));
		}
		catch (CliException ex) {
			return new BatchItem(id, List.of(), refused(number, ex.getMessage()));
		}
	}

	private static @Nullable CliException problem(JsonNode item, long number) {
		JsonNode id = item.path("id");
		if (!id.isMissingNode() && !id.isNull() && !id.isString() && !id.isNumber()) {
			return refused(number, "\"id\" is a text or a number");
		}
		return item.propertyNames()
			.stream()
			.filter((name) -> !MEMBERS.contains(name))
			.findFirst()
			.map((name) -> refused(number, "there is nothing called \"" + name + "\", only id, command and args"))
			.orElse(null);
	}

	private List<String> tokens(JsonNode item) {
		List<String> command = command(item.path("command"));
		JsonNode args = item.path("args");
		List<String> tokens = new ArrayList<>(command);
		if (args.isObject()) {
			tokens.addAll(this.names.apply(command).tokens(args));
		}
		else if (args.isArray()) {
			args.forEach((arg) -> tokens.add(NamedArguments.text("args", arg)));
		}
		else if (!args.isMissingNode() && !args.isNull()) {
			throw refusal("\"args\" is a list of words or an object of named values");
		}
		return tokens;
	}

	private static List<String> command(JsonNode command) {
		if (command.isArray() && !command.isEmpty()) {
			return command.valueStream().map((word) -> NamedArguments.text("command", word)).toList();
		}
		if (!command.isString() || command.asString().isBlank()) {
			throw refusal("\"command\" is missing: the words of a command, \"project get\"");
		}
		return List.of(command.asString().strip().split("[\\s:]+"));
	}

	static CliException refusal(String message) {
		return CliException.category(ErrorCategory.VALIDATION).message(message);
	}

	private static CliException refused(long number, String problem) {
		return CliException.category(ErrorCategory.VALIDATION)
			.code("MALFORMED_ITEM")
			.message("line " + number + " cannot be run: " + problem);
	}

}
