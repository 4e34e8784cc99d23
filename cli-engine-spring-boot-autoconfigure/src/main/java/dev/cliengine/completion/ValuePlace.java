package dev.cliengine.completion;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ValueSpec;

/**
 * The value that the word at the cursor is.
 *
 * @param value what its values look like
 * @param option the option it belongs to, {@code null} for an argument
 * @param typed the value as far as it is typed
 * @param prefix what stands before the value in the same word: {@code --team=}
 */
record ValuePlace(ValueSpec value, @Nullable OptionSpec option, String typed, String prefix) {

	/** The place, empty where the word is something else or nothing known. */
	static Optional<ValuePlace> of(TypedLine line, String current) {
		OptionSpec waiting = line.waiting();
		if (waiting != null) {
			return Optional.of(new ValuePlace(waiting.value(), waiting, current, ""));
		}
		int equals = current.indexOf('=');
		if (!line.optionsEnded() && current.startsWith("--") && equals > 0) {
			return line.option(current.substring(0, equals))
				.map((option) -> new ValuePlace(option.value(), option, current.substring(equals + 1),
						current.substring(0, equals + 1)));
		}
		boolean option = !line.optionsEnded() && current.startsWith("-");
		return (option || !line.node().isCommand()) ? Optional.empty() : argument(line, current);
	}

	private static Optional<ValuePlace> argument(TypedLine line, String current) {
		List<ArgumentSpec> arguments = line.node().syntax().arguments();
		int last = arguments.size() - 1;
		boolean more = last >= 0 && arguments.get(last).variadic();
		int index = more ? Math.min(line.positionals(), last) : line.positionals();
		return (index > last) ? Optional.empty()
				: Optional.of(new ValuePlace(arguments.get(index).value(), null, current, ""));
	}

}
