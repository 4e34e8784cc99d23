package dev.cliengine.sample.kohub.command;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.annotation.CliArgument;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CliOption;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.Tier;

/**
 * What was changed, and the way back.
 */
@CommandModule(name = "history", description = "See what was changed, and take it back", auth = AuthRequirement.NONE)
class HistoryCommands {

	private final Shown shown;

	private final HistoryViews views;

	private final Undoing undoing;

	HistoryCommands(Shown shown, HistoryViews views, Undoing undoing) {
		this.shown = shown;
		this.views = views;
		this.undoing = undoing;
	}

	@CliCommand(description = "Show what was changed lately, with numbers", examples = { "history list" })
	CommandResult<List<Map<String, Object>>> list(
			@CliOption(description = "How many at most", defaultValue = "10") int limit, CommandContext context) {
		return this.views.show(context, limit, true);
	}

	@CliCommand(description = "Take a change back", tier = Tier.MUTATE, handlesDryRun = true,
			examples = { "history undo", "history undo 2" })
	CommandResult<Undoing.Undone> undo(
			@CliArgument(label = "N",
					description = "Its number in 'history list'; the newest if missing") @Nullable Integer number,
			CommandContext context) {
		Undoing.Undone undone = this.undoing.undo(context, number);
		CommandResult<Undoing.Undone> result = this.shown.done(context, undone,
				(context.dryRun() ? "Would undo " : "Undone ") + undone.operation() + ": " + undone.action());
		return context.dryRun() ? result.asDryRun() : result;
	}

}
