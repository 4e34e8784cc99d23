package dev.cliengine.output.query;

import java.util.List;
import java.util.Optional;

import dev.cliengine.core.CommandPath;
import dev.cliengine.core.NextAction;
import dev.cliengine.output.Pagination;
import org.jspecify.annotations.Nullable;

/**
 * Suggests the command that shows the next page.
 *
 * @param application the application's name, the first word of the command
 * @param path the command
 * @param arguments what was typed, in the order the command declares
 * @param filter the text of {@code --filter}, if given
 * @param expr the text of {@code --expr}, if given
 * @param fields the text of {@code --fields}, if given
 * @since 0.1.0
 */
public record NextPage(String application, CommandPath path, List<TypedArgument> arguments, @Nullable String filter,
		@Nullable String expr, @Nullable String fields) {

	public NextPage {
		arguments = List.copyOf(arguments);
	}

	/**
	 * The suggestion: the same command with the limit and the offset of the next page.
	 * Empty when nothing follows. Words are put in double quotes where a shell needs it;
	 * positional values that look like flags stand at the end, behind {@code --}.
	 */
	public Optional<NextAction> after(@Nullable Pagination page) {
		if (page == null || !page.hasMore()) {
			return Optional.empty();
		}
		if (page.next() != null) {
			String limit = (page.limit() > 0) ? Long.toString(page.limit()) : null;
			return Optional.of(new NextAction(command(limit, "--continue", page.next()), "View the next page"));
		}
		long offset = page.offset() + page.count();
		String command = command(Long.toString(page.limit()), "--offset", Long.toString(offset));
		return Optional
			.of(new NextAction(command, "View the next page (offset " + offset + " of " + page.total() + " total)"));
	}

	private String command(@Nullable String limit, String flag, String place) {
		CommandWords words = new CommandWords().word(this.application);
		this.path.segments().forEach(words::word);
		boolean positionalsLast = this.arguments.stream().anyMatch(NextPage::looksLikeFlag);
		for (TypedArgument argument : this.arguments) {
			if (!positionalsLast || argument.kind() != TypedArgument.Kind.POSITIONAL) {
				append(argument, words);
			}
		}
		words.option("--filter", this.filter).option("--expr", this.expr).option("--fields", this.fields);
		words.option("--limit", limit).option(flag, place);
		if (positionalsLast) {
			words.word("--");
			this.arguments.stream()
				.filter((argument) -> argument.kind() == TypedArgument.Kind.POSITIONAL)
				.forEach((argument) -> append(argument, words));
		}
		return words.toString();
	}

	private static void append(TypedArgument argument, CommandWords words) {
		switch (argument.kind()) {
			case POSITIONAL -> argument.values().forEach(words::word);
			case SWITCH -> words.word(argument.flag());
			case OPTION -> argument.values().forEach((value) -> words.option(argument.flag(), value));
		}
	}

	private static boolean looksLikeFlag(TypedArgument argument) {
		return argument.kind() == TypedArgument.Kind.POSITIONAL
				&& argument.values().stream().anyMatch((value) -> value.startsWith("-"));
	}

}
