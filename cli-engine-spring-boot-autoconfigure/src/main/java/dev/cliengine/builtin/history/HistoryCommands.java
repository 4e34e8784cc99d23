package dev.cliengine.builtin.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import dev.cliengine.builtin.Admin;
import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.GroupSpec;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.command.parse.LineLexer;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.middleware.EngineOptions;
import dev.cliengine.middleware.HistoryEntry;
import dev.cliengine.middleware.PlainText;
import dev.cliengine.middleware.ReportedException;
import dev.cliengine.middleware.RunHistory;

/**
 * {@code history list|show|replay|undo}: the changes somebody made here.
 *
 * @since 0.1.0
 */
public final class HistoryCommands implements Admin {

	private static final String ID = "id";

	private final RunHistory history;

	private final LineRunner runner;

	/**
	 * @param runner runs lines as if they were typed
	 */
	public HistoryCommands(RunHistory history, LineRunner runner) {
		this.history = history;
		this.runner = runner;
	}

	@Override
	public void register(CommandRegistration registration) {
		CommandSpec list = CommandSpec.command("history list")
			.summary("List the changes made here, newest first")
			.auth(AuthRequirement.NONE)
			.fields(List.of(ID, "line", "undo", "time"))
			.paginated(20, 0)
			.build();
		CommandSpec show = CommandSpec.command("history show")
			.summary("Show one change")
			.auth(AuthRequirement.NONE)
			.argument(ID, "The id that 'history list' shows")
			.build();
		registration.group(GroupSpec.of("history", "Show what was changed here, do it again, or take it back"))
			.command(CommandHandler.of(list, (context) -> newestFirst().stream().map(HistoryCommands::row).toList()))
			.command(CommandHandler.of(show, (context) -> row(find(text(context)))))
			.command(CommandHandler.of(replay(), this::replay))
			.command(CommandHandler.of(undo(), this::undo));
	}

	private static CommandSpec replay() {
		return CommandSpec.command("history replay")
			.summary("Make a change again")
			.description("""
					Make a change again: the same line, in the same environment.

					Global options given here count for it, --dry-run for example. A line that had a secret in
					it is not kept whole, and cannot be run again.""")
			.argument(ID, "The id that 'history list' shows")
			.builtIn()
			.exclusive()
			.build();
	}

	private static CommandSpec undo() {
		return CommandSpec.command("history undo")
			.summary("Take a change back")
			.description("""
					Take a change back, the last one that can be by default.

					The command that made it said which command takes it back; that one runs, asks what it asks,
					and is a change of its own. Global options given here count for it.""")
			.argument(new ArgumentSpec(ID, ValueSpec.labelled("ID").build(), false, false,
					"The id that 'history list' shows"))
			.builtIn()
			.exclusive()
			.build();
	}

	private PlainText replay(CommandContext context) {
		HistoryEntry entry = find(text(context));
		if (!entry.complete()) {
			throw CliException.category(ErrorCategory.VALIDATION)
				.code("INCOMPLETE_LINE")
				.fix("Type it again: " + LineLexer.line(entry.line()))
				.message("change " + entry.id() + " had a secret on its line, which is not kept");
		}
		run(entry.line(), context);
		return new PlainText("");
	}

	private PlainText undo(CommandContext context) {
		String id = context.arguments().text(ID);
		HistoryEntry entry = (id != null) ? undoable(find(id)) : last();
		List<String> line = new ArrayList<>(environment(entry));
		line.addAll(entry.undo());
		run(line, context);
		if (!context.globals().flag(EngineOptions.DRY_RUN)) {
			this.history.undone(entry);
		}
		return new PlainText("");
	}

	private void run(List<String> line, CommandContext context) {
		int code = this.runner.run(line, context);
		if (code != 0) {
			throw new ReportedException(code);
		}
	}

	/** What comes before the command on the line that made the change. */
	private static List<String> environment(HistoryEntry entry) {
		return entry.line().stream().takeWhile((word) -> word.startsWith("-")).toList();
	}

	private HistoryEntry last() {
		return newestFirst().stream()
			.filter(isUndoable())
			.findFirst()
			.orElseThrow(() -> CliException.category(ErrorCategory.NOT_FOUND)
				.code("NOTHING_TO_UNDO")
				.next("history list", "See what was changed")
				.message("no change here can be taken back"));
	}

	private static HistoryEntry undoable(HistoryEntry entry) {
		if (isUndoable().test(entry)) {
			return entry;
		}
		throw CliException.category(ErrorCategory.VALIDATION)
			.code("CANNOT_UNDO")
			.message("change " + entry.id() + (entry.undone() ? " was taken back already"
					: " cannot be taken back: '" + entry.command() + "' does not say how"));
	}

	private static Predicate<HistoryEntry> isUndoable() {
		return (entry) -> !entry.undo().isEmpty() && !entry.undone();
	}

	/** A beginning of an id is enough, if no other one begins so. */
	private HistoryEntry find(String id) {
		List<HistoryEntry> found = newestFirst().stream().filter((entry) -> entry.id().startsWith(id)).toList();
		if (found.size() == 1) {
			return found.get(0);
		}
		throw CliException.category(ErrorCategory.NOT_FOUND)
			.next("history list", "See what was changed")
			.message(found.isEmpty() ? "no change \"" + id + "\" in the history"
					: "several changes begin with \"" + id + "\"");
	}

	private List<HistoryEntry> newestFirst() {
		List<HistoryEntry> entries = this.history.entries();
		Collections.reverse(entries);
		return entries;
	}

	private static Map<String, Object> row(HistoryEntry entry) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put(ID, entry.id());
		row.put("time", entry.time().toString());
		row.put("line", LineLexer.line(entry.line()));
		row.put("undo", shownUndo(entry));
		row.put("command", entry.command());
		row.put("correlation_id", entry.correlationId());
		row.put("undone", entry.undone());
		return row;
	}

	private static @Nullable String shownUndo(HistoryEntry entry) {
		if (entry.undone()) {
			return "(done)";
		}
		return entry.undo().isEmpty() ? null : LineLexer.line(entry.undo());
	}

	private static String text(CommandContext context) {
		return Objects.requireNonNull(context.arguments().text(ID));
	}

}
