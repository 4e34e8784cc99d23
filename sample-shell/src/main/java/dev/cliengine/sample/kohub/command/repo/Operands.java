package dev.cliengine.sample.kohub.command.repo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.InputSource;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.sample.kohub.command.Shown;

/**
 * What a command is to be done with, one after the other.
 *
 * @param items in the order they were given
 * @param several whether a summary was asked for, however many there are
 */
record Operands(List<String> items, boolean several) {

	/**
	 * Those on the line and those in the file.
	 * @param label what they are called in help
	 */
	static Operands of(List<String> typed, @Nullable InputSource from, String label) {
		List<String> items = new ArrayList<>(typed);
		if (from != null) {
			items.addAll(lines(from));
		}
		Wrong.unless(!items.isEmpty(), "missing argument '" + label + "', or --from FILE with one a line");
		return new Operands(List.copyOf(items), from != null);
	}

	boolean isOne() {
		return this.items.size() == 1 && !this.several;
	}

	String one() {
		return this.items.get(0);
	}

	/**
	 * Does it with all of them, whether some fail or not.
	 * @param work gives the line that says what was done
	 */
	CommandResult<Object> each(Shown shown, CommandContext context, Function<String, String> work) {
		StringBuilder text = new StringBuilder();
		List<Summary.Failed> failed = new ArrayList<>();
		int done = 0;
		for (String item : this.items) {
			if (context.cancellation().isCancelled()) {
				break;
			}
			try {
				String line = work.apply(item);
				text.append(line.isEmpty() ? "" : line + "\n");
				done++;
			}
			catch (CliException ex) {
				failed.add(new Summary.Failed(item, ex.getMessage(), ex.code()));
			}
		}
		failed.forEach((each) -> text.append("Failed: " + each.item() + ": " + each.error() + "\n"));
		text.append(done + " of " + this.items.size() + " done\n");
		CommandResult<Object> result = shown.text(new Summary(done, failed), text::toString);
		return failed.isEmpty() ? result : result.failing(ErrorCategory.FAILURE);
	}

	private static List<String> lines(InputSource from) {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(from.open(), StandardCharsets.UTF_8))) {
			return reader.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
		}
		catch (IOException | UncheckedIOException ex) {
			throw CliException.category(ErrorCategory.FAILURE).cause(ex).message("cannot read " + from.name());
		}
	}

	/**
	 * How it went.
	 *
	 * @param ok how many succeeded
	 * @param failed the others
	 */
	record Summary(int ok, List<Failed> failed) {

		/**
		 * One that failed.
		 *
		 * @param item as it was given
		 * @param error why
		 * @param code the kind of error
		 */
		record Failed(String item, String error, String code) {
		}

	}

}
