package dev.cliengine.tui.form;

import java.util.List;
import java.util.function.BiFunction;

import dev.cliengine.command.CommandNode;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.completion.LineCompleter;
import dev.cliengine.tui.screen.Effect;

/**
 * What forms need.
 *
 * @param application its name
 * @param root the tree of commands
 * @param globals the options they all take
 * @param completer offers values
 * @param runs what it takes to run a line of a command
 * @since 0.1.0
 */
public record FormParts(String application, CommandNode root, GlobalOptions globals, LineCompleter completer,
		BiFunction<CommandNode, List<String>, Effect.Run> runs) {

	Form form(CommandNode node) {
		return Form.of(node, this.globals);
	}

	Verdict check(Form form) {
		return new FormCheck(this.application, this.root, this.globals).of(form);
	}

	/** Values that may stand in a field, those that begin with what is there. */
	List<String> offers(Form form, int place) {
		if (form.fields().isEmpty()) {
			return List.of();
		}
		Field field = form.fields().get(place);
		if (field.kind() != Field.Kind.TEXT) {
			return List.of();
		}
		String typed = field.input().text();
		return this.completer.complete(this.root, form.wordsBefore(place), typed)
			.stream()
			.map((candidate) -> candidate.value())
			.filter((value) -> !value.equals(typed) && !value.startsWith("-"))
			.toList();
	}

}
