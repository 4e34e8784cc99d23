package dev.cliengine.sample.kohub.plugin;

import java.util.List;

import dev.cliengine.command.CommandResult;
import dev.cliengine.command.annotation.CliArgument;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.Tier;
import dev.cliengine.output.TextView;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.view.Table;

/**
 * Plugins: programs on the {@code PATH} that add commands.
 */
@CommandModule(name = "plugin", description = "Programs that add commands", auth = AuthRequirement.NONE,
		help = "A program named kohub-NAME on the PATH is the command NAME. It gets all words behind NAME, HF_ENDPOINT "
				+ "and KOHUB_CONFIG_DIR, and HF_TOKEN if it is trusted. Commands of kohub-cli itself come first.")
class PluginCommands {

	private final Plugins plugins;

	private final Hub hub;

	PluginCommands(Plugins plugins, Hub hub) {
		this.plugins = plugins;
		this.hub = hub;
	}

	@CliCommand(description = "List the plugins on the PATH", examples = { "plugin list" })
	CommandResult<List<Plugin>> list() {
		List<Plugin> all = this.plugins.all();
		return CommandResult.of(all).shown((TextView) (data, width) -> text(all));
	}

	@CliCommand(description = "Let a plugin have the token", tier = Tier.MUTATE, examples = { "plugin trust stats" })
	CommandResult<Plugin> trust(
			@CliArgument(description = "The word it is run by", completion = PluginCompletion.class) String name) {
		Plugin plugin = this.plugins.find(name).orElseThrow(() -> unknown(name));
		return CommandResult.of(this.plugins.trust(plugin))
			.shown((TextView) (data, width) -> "Plugin " + name + " is trusted: " + plugin.path() + "\n");
	}

	private String text(List<Plugin> plugins) {
		if (plugins.isEmpty()) {
			return "No plugins found\n";
		}
		Table table = new Table("Plugins", "Name", "Trusted", "Path");
		plugins.forEach((plugin) -> table.row(plugin.name(), plugin.trusted() ? "Yes" : "No", plugin.path()));
		return table.text(this.hub.look());
	}

	private static CliException unknown(String name) {
		return CliException.category(ErrorCategory.NOT_FOUND)
			.code("PluginNotFound")
			.fix("See 'kohub-cli plugin list'")
			.message("there is no program kohub-" + name + " on the PATH");
	}

}
