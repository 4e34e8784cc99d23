package dev.cliengine.sample.kohub.command;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandResult;
import dev.cliengine.output.TextView;
import dev.cliengine.sample.kohub.HubOptions;

/**
 * Results as people see them; programs get what the server sent.
 *
 * @since 0.1.0
 */
@Component
public class Shown {

	/** A text that is made only if somebody reads it. */
	public <T> CommandResult<T> text(T answer, Supplier<String> text) {
		return CommandResult.of(answer).shown((TextView) (data, width) -> text.get());
	}

	/** A sentence, which {@code --quiet} leaves out. */
	public <T> CommandResult<T> done(CommandContext context, T answer, String sentence) {
		return text(answer, () -> isQuiet(context) ? "" : sentence + "\n");
	}

	/** A sentence, in place of which {@code --quiet} prints what was made. */
	public <T> CommandResult<T> made(CommandContext context, T answer, String sentence, String id) {
		return text(answer, () -> (isQuiet(context) ? id : sentence) + "\n");
	}

	/** A text, in place of which {@code --quiet} prints what it lists, one a line. */
	public <T> CommandResult<T> listed(CommandContext context, T answer, Supplier<String> text,
			Supplier<Stream<String>> items) {
		return text(answer, () -> isQuiet(context)
				? items.get().map((item) -> item + "\n").collect(Collectors.joining()) : text.get());
	}

	/** Whether only the essential is wanted. */
	public boolean isQuiet(CommandContext context) {
		return context.globals().flag(HubOptions.QUIET);
	}

}
