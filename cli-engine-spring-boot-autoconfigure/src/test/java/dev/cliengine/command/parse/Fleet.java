package dev.cliengine.command.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.Documentation;
import dev.cliengine.command.OptionKind;
import dev.cliengine.command.OptionRelation;
import dev.cliengine.command.OptionRelation.Kind;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.command.ValueType;
import dev.cliengine.core.CommandPath;

/**
 * An invented application for the tests of this package.
 */
final class Fleet {

	static final GlobalOptions GLOBALS = new GlobalOptions(
			List.of(OptionSpec.named("help").alias("h").toggle().build(),
					OptionSpec.named("output").alias("o").label("FORMAT").build(),
					OptionSpec.named("json").toggle().hidden().build(),
					OptionSpec.named("toon").toggle().hidden().build(),
					OptionSpec.named("verbose")
						.label("FIELDS")
						.defaultValue("")
						.optionalValue(OptionKind.OPTIONAL_GREEDY, "all")
						.build(),
					truth("dry-run"), truth("schema"),
					OptionSpec.named("timeout").label("DURATION").allowHyphen().build(),
					OptionSpec.named("env").build()),
			List.of(OptionSpec.named("version").alias("v").toggle().build()),
			List.of(new OptionRelation(Kind.AT_MOST_ONE, List.of("output", "json", "toon"))));

	private final Map<String, String> files = new TreeMap<>();

	private final CommandNode tree = tree();

	private String input = "";

	/** What was read, in order. */
	final List<String> reads = new ArrayList<>();

	final TokenParser parser = new TokenParser("fleetctl", GLOBALS, new ContentSource() {

		@Override
		public String file(String path) {
			Fleet.this.reads.add(path);
			return Fleet.this.files.getOrDefault(path, "");
		}

		@Override
		public String standardInput() {
			Fleet.this.reads.add("-");
			return Fleet.this.input;
		}

	});

	Fleet withFile(String path, String text) {
		this.files.put(path, text);
		return this;
	}

	Fleet withInput(String text) {
		this.input = text;
		return this;
	}

	ParsedLine parse(String... tokens) {
		return this.parser.parse(this.tree, Arrays.asList(tokens));
	}

	/** Parses words separated by single blanks; {@code ''} is an empty word. */
	ParsedLine line(String line) {
		return parse(split(line));
	}

	UsageException error(String line) {
		return refused(split(line));
	}

	UsageException refused(String... tokens) {
		try {
			ParsedLine parsed = parse(tokens);
			throw new AssertionError(Arrays.toString(tokens) + " was accepted as " + parsed);
		}
		catch (UsageException ex) {
			return ex;
		}
	}

	/** The path and what was typed for the command: {@code vehicle:list team=[a]}. */
	static String own(ParsedLine line) {
		return (line.node().path() + " " + given(line.arguments())).strip();
	}

	/** What was typed, sorted by id. */
	static String given(CommandArguments arguments) {
		return new TreeMap<>(arguments.values()).entrySet()
			.stream()
			.filter((entry) -> entry.getValue().given())
			.map((entry) -> entry.getKey() + "=" + entry.getValue().texts())
			.collect(Collectors.joining(" "));
	}

	static CommandNode tree() {
		CommandSpec.Builder list = CommandSpec.command("vehicle list")
			.alias("ls")
			.option(OptionSpec.named("team").alias("t"))
			.option(OptionSpec.named("label").alias("l").repeatable())
			.option(OptionSpec.named("all").alias("a").toggle())
			.option(OptionSpec.named("brief").alias("b").toggle())
			.option(OptionSpec.named("chatty").alias("c").kind(OptionKind.COUNTER))
			.option(OptionSpec.named("color").negatable())
			.option(OptionSpec.named("limit").alias("n").label("N").type(ValueType.INTEGER))
			.option(OptionSpec.named("ratio").type(ValueType.NUMBER))
			.option(OptionSpec.named("state").choices(List.of("parked", "Moving")))
			.option(OptionSpec.named("watch").alias("w").optionalValue(OptionKind.OPTIONAL_ATTACHED, "1s"))
			.option(OptionSpec.named("depth").alias("d").optionalValue(OptionKind.OPTIONAL_GREEDY, "9"))
			.option(OptionSpec.named("size").defaultValue("20").type(ValueType.INTEGER))
			.argument(argument("words", false, true));
		CommandSpec.Builder delete = CommandSpec.command("vehicle delete")
			.option(OptionSpec.named("reason").alias("v").required())
			.argument("id", "Which")
			.argument(argument("note", false, false));
		CommandSpec.Builder send = CommandSpec.command("vehicle send")
			.option(OptionSpec.named("data").content())
			.option(OptionSpec.named("count").type(ValueType.INTEGER).content())
			.option(OptionSpec.named("one").toggle())
			.option(OptionSpec.named("two").toggle())
			.option(OptionSpec.named("user"))
			.option(OptionSpec.named("password"))
			.relation(Kind.EXACTLY_ONE, "one", "two")
			.relation(Kind.ALL_OR_NONE, "user", "password")
			.argument(new ArgumentSpec("body", ValueSpec.labelled("BODY").content().build(), false, false, ""));
		CommandSpec.Builder digits = CommandSpec.command("digits")
			.option(OptionSpec.named("five").alias("5").toggle())
			.option(OptionSpec.named("number").type(ValueType.NUMBER))
			.argument(argument("words", false, true));
		CommandSpec.Builder help = CommandSpec.command("help").builtIn().argument(argument("path", false, true));
		return group("", List.of(),
				List.of(command(help), command(digits),
						group("vehicle", List.of("car"), List.of(command(list), command(delete), command(send))),
						group("own", List.of(), List.of(command(CommandSpec.command("own help"))))));
	}

	static CommandNode command(CommandSpec.Builder builder) {
		CommandSpec spec = builder.build();
		return new CommandNode(spec.path(), spec.documentation(), "", null, CommandHandler.of(spec, (context) -> null),
				List::of);
	}

	static CommandNode group(String path, List<String> aliases, List<CommandNode> children) {
		return new CommandNode(CommandPath.parse(path), new Documentation("", null, aliases, false), "", null, null,
				() -> children);
	}

	private static OptionSpec truth(String name) {
		return OptionSpec.named(name)
			.type(ValueType.BOOLEAN)
			.label("BOOL")
			.defaultValue("false")
			.optionalValue(OptionKind.OPTIONAL_ATTACHED, "true")
			.build();
	}

	private static ArgumentSpec argument(String id, boolean required, boolean variadic) {
		return new ArgumentSpec(id, ValueSpec.labelled(id.toUpperCase(Locale.ROOT)).build(), required, variadic, "");
	}

	private static String[] split(String line) {
		if (line.isBlank()) {
			return new String[0];
		}
		return Arrays.stream(line.split(" ")).map((word) -> word.equals("''") ? "" : word).toArray(String[]::new);
	}

}
