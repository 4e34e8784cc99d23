package dev.cliengine.command.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import dev.cliengine.command.CommandNode;
import dev.cliengine.command.OptionKind;
import dev.cliengine.command.OptionSpec;

/**
 * Makes up command lines for a tree: most of them sensible, many of them not quite.
 */
final class LineGenerator {

	private static final List<String> VALUES = List.of("x", "red car", "", "-", "-5", "-.5", "7", "a=b", "=", "é",
			"list", "a,b", "@f", "\"q\"", "0");

	private static final List<String> NOISE = List.of("--", "--nosuch", "--nosuch=1", "-z", "-az", "-5", "-6", "-", "",
			"alpha", "list", "sub", "--name", "-n", "--out", "-o", "--all=x", "-a=x", "--no-all", "-cab", "-bal", "-lx",
			"extra", "--must=1", "--dry", "--trace", "-w", "-d");

	private final RandomGenerator random;

	private final GeneratedTree tree;

	LineGenerator(RandomGenerator random, GeneratedTree tree) {
		this.random = random;
		this.tree = tree;
	}

	List<String> next() {
		List<String> line = new ArrayList<>();
		CommandNode node = this.tree.root();
		addOptions(line, node);
		while (!node.isCommand() && this.random.nextInt(30) > 0) {
			node = pick(node.children());
			line.add((this.random.nextInt(6) == 0) ? node.documentation().aliases().get(0) : node.name());
			addOptions(line, node);
		}
		if (node.isCommand()) {
			addWords(line, node);
		}
		for (int mistakes = this.random.nextInt(4) - 2; mistakes > 0; mistakes--) {
			spoil(line);
		}
		return line;
	}

	private void addWords(List<String> line, CommandNode node) {
		int most = node.syntax().arguments().size();
		int least = (int) node.syntax().arguments().stream().filter((argument) -> argument.required()).count();
		for (int left = least + this.random.nextInt(most - least + 1); left > 0; left--) {
			line.add(pick(VALUES));
			addOptions(line, node);
		}
	}

	private void addOptions(List<String> line, CommandNode node) {
		node.syntax()
			.options()
			.stream()
			.filter((option) -> option.required() && !line.contains("--must"))
			.forEach((option) -> addOption(line, option));
		for (int left = this.random.nextInt(3); left > 0; left--) {
			List<OptionSpec> own = node.syntax().options();
			addOption(line, pick((own.isEmpty() || this.random.nextInt(3) == 0) ? this.tree.globals().options() : own));
		}
	}

	private void addOption(List<String> line, OptionSpec option) {
		String name = pick(option.spellings());
		String value = (option.id().equals("size") && this.random.nextInt(8) > 0) ? "12" : pick(VALUES);
		if (option.kind() == OptionKind.SWITCH || option.kind() == OptionKind.COUNTER) {
			line.add((!name.startsWith("--") && this.random.nextInt(3) == 0) ? name + pick(List.of("a", "b", "c", "g"))
					: name);
			return;
		}
		boolean bare = option.kind() != OptionKind.VALUE && this.random.nextBoolean();
		if (bare) {
			line.add(name);
			return;
		}
		switch (this.random.nextInt(3)) {
			case 0 -> line.add(name + "=" + value);
			case 1 -> line.add(name.startsWith("--") ? name + "=" + value : name + value);
			default -> line.addAll(List.of(name, value));
		}
	}

	private void spoil(List<String> line) {
		int at = line.isEmpty() ? 0 : this.random.nextInt(line.size());
		switch (line.isEmpty() ? 0 : this.random.nextInt(4)) {
			case 0 -> line.add(at, pick(NOISE));
			case 1 -> line.remove(at);
			case 2 -> line.add(line.get(at));
			default -> line.set(at, pick(NOISE));
		}
	}

	private <T> T pick(List<T> from) {
		return from.get(this.random.nextInt(from.size()));
	}

}
