package dev.cliengine.command.parse;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandNode;
import dev.cliengine.core.ClosestNames;

/**
 * The options that can be used at one place of a line: those of the command, then global
 * ones, then those of the root.
 */
final class OptionScope {

	private final OptionTable own;

	private final OptionTable globals;

	private final OptionTable root;

	private OptionScope(OptionTable own, OptionTable globals, OptionTable root) {
		this.own = own;
		this.globals = globals;
		this.root = root;
	}

	/** Before the first word. */
	static OptionScope atRoot(GlobalOptions globals) {
		return new OptionScope(new OptionTable(List.of(), false), new OptionTable(globals.options(), false),
				new OptionTable(globals.rootOptions(), false));
	}

	/** After the words that lead to a node. */
	OptionScope at(CommandNode node) {
		return new OptionScope(new OptionTable(node.syntax().options(), true), this.globals,
				new OptionTable(List.of(), false));
	}

	OptionTable.@Nullable Match find(String name) {
		OptionTable.Match match = this.own.find(name);
		match = (match != null) ? match : this.globals.find(name);
		return (match != null) ? match : this.root.find(name);
	}

	/** Long names that resemble what was typed, dashes left out of the comparison. */
	List<String> similar(String typed) {
		String bare = typed.startsWith("--") ? typed.substring(2) : typed.substring(1);
		if (bare.codePointCount(0, bare.length()) < 2) {
			return List.of();
		}
		List<String> names = Stream.of(this.own, this.globals, this.root)
			.flatMap(OptionTable::visibleLongNames)
			.map((name) -> name.substring(2))
			.toList();
		return ClosestNames.to(bare, names).stream().map((name) -> "--" + name).toList();
	}

}
