package dev.cliengine.sample.kohub.command;

import java.util.List;
import java.util.Map;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.annotation.CliArgument;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CliOption;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.Tier;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.completion.ConfigKeyCompletion;
import dev.cliengine.sample.kohub.text.ConfigView;

/**
 * The configuration file.
 */
@CommandModule(name = "config", description = "See and change the configuration", auth = AuthRequirement.NONE)
class ConfigCommands {

	private final Hub hub;

	private final Shown shown;

	private final Lists lists;

	private final ConfigValues values;

	private final ConfigWizard wizard;

	private final HistoryViews history;

	ConfigCommands(Hub hub, Shown shown, Lists lists, ConfigValues values, ConfigWizard wizard, HistoryViews history) {
		this.hub = hub;
		this.shown = shown;
		this.lists = lists;
		this.values = values;
		this.wizard = wizard;
		this.history = history;
	}

	@CliCommand(description = "Set a value", tier = Tier.MUTATE,
			examples = { "config set endpoint http://localhost:8000", "config set token \"\"" })
	CommandResult<Map<String, Object>> set(
			@CliArgument(description = "Its name", completion = ConfigKeyCompletion.class) String key,
			@CliArgument(description = "What it shall be; an empty token removes the token") String value,
			CommandContext context) {
		Object stored = this.values.set(context, key, value);
		return this.shown.done(context, Map.of(key, stored), "Set " + key + " = " + stored);
	}

	@CliCommand(description = "Show a value", examples = { "config get endpoint", "config get token --show-token" })
	CommandResult<Map<String, Object>> get(
			@CliArgument(description = "Its name", completion = ConfigKeyCompletion.class) String key,
			@CliOption(description = "Show the whole token") boolean showToken, CommandContext context) {
		Object value = this.values.effective(context, key, showToken);
		String text = (this.shown.isQuiet(context) ? "" : key + ": ") + value + "\n";
		return this.shown.text(Map.of(key, value), () -> text);
	}

	@CliCommand(description = "Show all values", examples = { "config list" })
	CommandResult<Map<String, Object>> list(CommandContext context) {
		Map<String, Object> all = this.values.all(context);
		return this.lists.table(context, all, ConfigView.table(this.hub.config().path(), all));
	}

	@CliCommand(description = "Remove all values", tier = Tier.DESTRUCTIVE,
			confirm = "Are you sure you want to clear all configuration?", examples = { "config clear --yes" })
	CommandResult<Map<String, Object>> clear(CommandContext context) {
		this.hub.config().clear();
		return this.shown.done(context, Map.of(), "Configuration cleared");
	}

	@CliCommand(description = "Show what was changed lately", examples = { "config history --limit 5" })
	CommandResult<List<Map<String, Object>>> history(
			@CliOption(description = "How many at most", defaultValue = "10") int limit, CommandContext context) {
		return this.history.show(context, limit, false);
	}

	@CliCommand(description = "Forget what was changed", tier = Tier.DESTRUCTIVE,
			confirm = "Are you sure you want to clear the operation history?",
			examples = { "config clear-history --yes" })
	CommandResult<Map<String, Object>> clearHistory(CommandContext context) {
		this.hub.config().clearHistory();
		return this.shown.done(context, Map.of(), "Operation history cleared");
	}

	@CliCommand(description = "Set everything up, step by step", tier = Tier.MUTATE,
			examples = { "config init", "config init --endpoint http://localhost:8000 --type model --yes" })
	CommandResult<Map<String, Object>> init(ConfigWizard.Options options, CommandContext context) {
		Map<String, Object> written = this.wizard.run(options, context);
		return this.shown.done(context, written, "Configuration written to " + this.hub.config().path());
	}

}
