package dev.cliengine.completion;

import java.util.List;
import java.util.StringJoiner;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.Syntax;

/**
 * What a typed line still wants.
 */
final class UsageTail {

	private UsageTail() {
	}

	/** In the words of usage lines: {@code --team <TEAM> <ID> [WORDS]...}. */
	static String of(TypedLine line) {
		OptionSpec waiting = line.waiting();
		if (waiting != null) {
			return "<" + waiting.value().label() + ">";
		}
		if (!line.node().isCommand()) {
			return line.node().path().isRoot() ? "" : "<COMMAND>";
		}
		Syntax syntax = line.node().syntax();
		StringJoiner tail = new StringJoiner(" ");
		syntax.options()
			.stream()
			.filter((option) -> option.required() && option.value().defaultValue() == null && !line.has(option))
			.forEach((option) -> tail.add(option.usage()));
		List<ArgumentSpec> arguments = syntax.arguments();
		for (int i = 0; i < arguments.size(); i++) {
			if (i >= line.positionals()) {
				tail.add(arguments.get(i).usage());
			}
			else if (arguments.get(i).variadic()) {
				tail.add("[" + arguments.get(i).value().label() + "]...");
			}
		}
		return tail.toString();
	}

}
