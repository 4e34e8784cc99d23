package dev.cliengine.sample.kohub.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.InputSource;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.sample.kohub.client.error.AuthenticationError;
import dev.cliengine.terminal.Streams;

/**
 * Does the same with several things. What fails does not keep the others from being done.
 *
 * @since 0.1.0
 */
@Component
public class Batch {

	private final Shown shown;

	private final Streams streams;

	Batch(Shown shown, Streams streams) {
		this.shown = shown;
		this.streams = streams;
	}

	/**
	 * The things on the line, then those of a file, one a line.
	 * @param label how help calls one of them
	 */
	public static List<String> items(List<String> operands, @Nullable InputSource from, String label) {
		List<String> items = new ArrayList<>(operands);
		if (from != null) {
			try (BufferedReader reader = new BufferedReader(
					new InputStreamReader(from.open(), StandardCharsets.UTF_8))) {
				reader.lines().map(String::strip).filter((line) -> !line.isEmpty()).forEach(items::add);
			}
			catch (IOException | UncheckedIOException ex) {
				throw CliException.category(ErrorCategory.FAILURE)
					.code("IoError")
					.cause(ex)
					.message(from.name() + " cannot be read");
			}
		}
		if (items.isEmpty()) {
			throw CliException.category(ErrorCategory.USAGE)
				.fix("Give at least one " + label + ", or --from FILE")
				.message(label + " is missing");
		}
		return items;
	}

	/**
	 * Does something with each of them.
	 * @param action does it and says so in a sentence
	 */
	public CommandResult<Summary> run(CommandContext context, List<String> items, Function<String, String> action) {
		return make(context, items, (item) -> new Made(action.apply(item), ""));
	}

	/**
	 * Makes each of them. {@code --quiet} prints what was made.
	 */
	public CommandResult<Summary> make(CommandContext context, List<String> items, Function<String, Made> action) {
		List<Made> done = new ArrayList<>();
		List<Failed> failed = new ArrayList<>();
		for (String item : items) {
			try {
				done.add(action.apply(item));
			}
			catch (CliException ex) {
				if (context.cancellation().isCancelled()) {
					throw ex;
				}
				failed.add(new Failed(item, ex.getMessage(), code(ex)));
				this.streams.err().line("Error: " + item + ": " + ex.getMessage());
			}
		}
		Summary summary = new Summary(done.size(), failed);
		CommandResult<Summary> result = this.shown.text(summary, () -> text(context, done, summary));
		return failed.isEmpty() ? result : result.failing(ErrorCategory.FAILURE);
	}

	private String text(CommandContext context, List<Made> done, Summary summary) {
		boolean quiet = this.shown.isQuiet(context);
		String lines = done.stream()
			.map((made) -> quiet ? made.id() : made.sentence())
			.filter((line) -> !line.isEmpty())
			.map((line) -> line + "\n")
			.collect(Collectors.joining());
		return quiet ? lines : lines + summary.ok() + " ok, " + summary.failed().size() + " failed\n";
	}

	private static String code(CliException failure) {
		return (failure instanceof AuthenticationError) ? "AuthenticationRequired" : failure.code();
	}

	/**
	 * One that was done.
	 *
	 * @param sentence says so
	 * @param id what was made, empty if nothing was
	 */
	public record Made(String sentence, String id) {
	}

	/**
	 * How it went.
	 *
	 * @param ok how many were done
	 * @param failed the others
	 */
	public record Summary(int ok, List<Failed> failed) {
	}

	/**
	 * One that was not done, and why.
	 *
	 * @param item as it was given
	 * @param error why
	 * @param code the kind of error
	 */
	public record Failed(String item, String error, String code) {
	}

}
