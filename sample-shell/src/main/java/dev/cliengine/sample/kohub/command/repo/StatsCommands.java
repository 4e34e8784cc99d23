package dev.cliengine.sample.kohub.command.repo;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CliOption;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.io.AtomicFile;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.client.Answer;
import dev.cliengine.sample.kohub.client.error.LocalFileError;
import dev.cliengine.sample.kohub.client.model.RecentStats;
import dev.cliengine.sample.kohub.client.model.RepoStats;
import dev.cliengine.sample.kohub.command.Lists;
import dev.cliengine.sample.kohub.command.Shown;
import dev.cliengine.sample.kohub.view.Table;

/**
 * How often repositories are downloaded.
 */
@CommandModule(name = "stats", description = "See how often repositories are downloaded", auth = AuthRequirement.NONE)
class StatsCommands {

	private static final int YEAR = 365;

	private final Hub hub;

	private final Shown shown;

	private final Lists lists;

	StatsCommands(Hub hub, Shown shown, Lists lists) {
		this.hub = hub;
		this.shown = shown;
		this.lists = lists;
	}

	@CliCommand(description = "Show downloads and likes of a repository", examples = { "stats get mira/sketch" })
	CommandResult<Answer<RepoStats>> get(WhichOrHere which, CommandContext context) {
		Answer<RepoStats> answer = this.hub.client(context).stats().repoStats(which.in(this.hub, context));
		return this.shown.text(answer,
				() -> "Downloads: " + answer.value().downloads() + "\nLikes: " + answer.value().likes() + "\n");
	}

	@CliCommand(description = "Show downloads day by day", examples = { "stats recent mira/sketch --days 7" })
	CommandResult<Answer<RecentStats>> recent(WhichOrHere which,
			@CliOption(description = "How many days, 1 to 365", defaultValue = "30") int days, CommandContext context) {
		Answer<RecentStats> answer = stats(which, days, context);
		List<RecentStats.Day> stats = answer.value().stats();
		Table table = new Table("Downloads", "Date", "Downloads", "Authenticated", "Anonymous", "Files");
		stats.forEach((day) -> table.row(day.date(), String.valueOf(day.downloads()),
				String.valueOf(day.authenticated()), String.valueOf(day.anonymous()), String.valueOf(day.files())));
		return this.lists.table(context, answer, table, "No downloads found");
	}

	@CliCommand(description = "Write downloads day by day to a CSV file",
			examples = { "stats export mira/sketch --to downloads.csv" })
	CommandResult<Map<String, String>> export(WhichOrHere which,
			@CliOption(description = "How many days, 1 to 365", defaultValue = "30") int days,
			@CliOption(description = "The file to write", label = "FILE") Path to,
			@CliOption(description = "Replace a file that is there") boolean force, CommandContext context) {
		if (!force && Files.exists(to)) {
			throw LocalFileError.exists(to);
		}
		StringBuilder csv = new StringBuilder("date,downloads,authenticated,anonymous,files\n");
		stats(which, days, context).value()
			.stats()
			.forEach((day) -> csv.append(cell(day.date()) + "," + day.downloads() + "," + day.authenticated() + ","
					+ day.anonymous() + "," + day.files() + "\n"));
		AtomicFile.of(to).write(csv.toString().getBytes(StandardCharsets.UTF_8));
		return this.shown.done(context, Map.of("path", to.toString()), "Statistics exported: " + to);
	}

	private Answer<RecentStats> stats(WhichOrHere which, int days, CommandContext context) {
		Wrong.unlessIn(days, 1, YEAR, "--days");
		return this.hub.client(context).stats().recentStats(which.in(this.hub, context), days);
	}

	/** Nothing that a spreadsheet takes for more than a text. */
	private static String cell(@Nullable String text) {
		return (text != null && text.matches("[\\w-]+")) ? text : "";
	}

}
