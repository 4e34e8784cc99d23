package dev.cliengine.command.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.OptionKind;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.command.ValueType;

/**
 * A tree of commands made up by chance, with global options.
 *
 * @param globals accepted everywhere
 * @param root with groups of up to two levels
 */
record GeneratedTree(GlobalOptions globals, CommandNode root) {

	private static final List<String> WORDS = List.of("list", "get", "add", "move");

	static GeneratedTree of(RandomGenerator random) {
		List<OptionSpec> globals = List.of(OptionSpec.named("global").alias("g").toggle().build(),
				OptionSpec.named("out").alias("o").build(), OptionSpec.named("tag").alias("T").repeatable().build(),
				OptionSpec.named("loud").alias("L").kind(OptionKind.COUNTER).build(),
				OptionSpec.named("dry").optionalValue(OptionKind.OPTIONAL_ATTACHED, "yes").build(),
				OptionSpec.named("trace").optionalValue(OptionKind.OPTIONAL_GREEDY, "all").build());
		List<CommandNode> top = new ArrayList<>();
		top.add(group(random, "alpha", 1));
		top.add(group(random, "beta", 0));
		top.add(command(random, "run"));
		return new GeneratedTree(new GlobalOptions(globals, List.of()), Fleet.group("", List.of(), top));
	}

	private static CommandNode group(RandomGenerator random, String path, int depth) {
		List<CommandNode> children = new ArrayList<>();
		if (depth > 0) {
			children.add(group(random, path + " sub", depth - 1));
		}
		for (String word : WORDS.subList(0, 2 + random.nextInt(2))) {
			children.add(command(random, path + " " + word));
		}
		return Fleet.group(path, List.of(path.substring(path.lastIndexOf(' ') + 1) + "s"), children);
	}

	private static CommandNode command(RandomGenerator random, String path) {
		CommandSpec.Builder command = CommandSpec.command(path)
			.alias(path.substring(path.lastIndexOf(' ') + 1, path.length() - 1));
		for (OptionSpec.Builder option : pool()) {
			if (random.nextInt(3) > 0) {
				command.option(option);
			}
		}
		if (random.nextInt(4) == 0) {
			command.option(OptionSpec.named("must").alias("m").required());
		}
		int arguments = random.nextInt(4);
		int required = random.nextInt(arguments + 1);
		for (int i = 0; i < arguments; i++) {
			boolean variadic = i == arguments - 1 && random.nextBoolean();
			String id = "arg" + i;
			ValueSpec value = ValueSpec.labelled(id.toUpperCase(Locale.ROOT)).build();
			command.argument(new ArgumentSpec(id, value, i < required, variadic, ""));
		}
		return Fleet.command(command);
	}

	private static List<OptionSpec.Builder> pool() {
		return List.of(OptionSpec.named("all").alias("a").toggle(), OptionSpec.named("brief").alias("b").toggle(),
				OptionSpec.named("chatty").alias("c").kind(OptionKind.COUNTER), OptionSpec.named("name").alias("n"),
				OptionSpec.named("label").alias("l").repeatable(), OptionSpec.named("color").negatable(),
				OptionSpec.named("size").alias("s").type(ValueType.INTEGER), OptionSpec.named("file-name"),
				OptionSpec.named("six").alias("6").toggle(),
				OptionSpec.named("watch").alias("w").optionalValue(OptionKind.OPTIONAL_ATTACHED, "1s"),
				OptionSpec.named("depth").alias("d").optionalValue(OptionKind.OPTIONAL_GREEDY, "9"));
	}

}
