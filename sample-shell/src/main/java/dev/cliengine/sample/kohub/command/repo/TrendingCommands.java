package dev.cliengine.sample.kohub.command.repo;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CliOption;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.client.Answer;
import dev.cliengine.sample.kohub.client.model.RepoType;
import dev.cliengine.sample.kohub.client.model.Trending;
import dev.cliengine.sample.kohub.command.Lists;
import dev.cliengine.sample.kohub.view.Table;

/**
 * What is downloaded most.
 */
@CommandModule(auth = AuthRequirement.NONE)
class TrendingCommands {

	private static final int YEAR = 365;

	private static final int MOST = 100;

	private final Hub hub;

	private final Lists lists;

	TrendingCommands(Hub hub, Lists lists) {
		this.hub = hub;
		this.lists = lists;
	}

	@CliCommand(description = "List the repositories that were downloaded most lately",
			examples = { "trending --type dataset --days 30" })
	CommandResult<Answer<Trending>> trending(@CliOption(description = "What they hold") @Nullable RepoType type,
			@CliOption(description = "How many days count", defaultValue = "7") int days,
			@CliOption(description = "How many at most", defaultValue = "20") int limit, CommandContext context) {
		Wrong.unlessIn(days, 1, YEAR, "--days");
		Wrong.unlessIn(limit, 1, MOST, "--limit");
		Answer<Trending> answer = this.hub.client(context).stats().trending(this.hub.type(type), days, limit);
		Table table = new Table("Trending", "Repository", "Type", "Recent Downloads", "Downloads", "Likes");
		answer.value()
			.trending()
			.forEach((item) -> table.row(item.id(), item.type(), String.valueOf(item.recentDownloads()),
					String.valueOf(item.downloads()), String.valueOf(item.likes())));
		return this.lists.table(context, answer, table, "No repositories found");
	}

}
