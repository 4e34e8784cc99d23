package dev.cliengine.builtin;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandModule;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.config.ConfigAssignment;
import dev.cliengine.config.ConfigKeys;
import dev.cliengine.config.ContextStore;
import dev.cliengine.config.ContextVariable;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CommandPath;
import dev.cliengine.core.Tier;

/**
 * The commands that store the choice of a context variable, such as {@code project use}:
 * one a variable, where the application names one.
 */
public final class ContextCommands implements CommandModule {

	private final List<ContextVariable> variables;

	private final ContextStore store;

	private final ConfigKeys keys;

	public ContextCommands(List<ContextVariable> variables, ContextStore store, ConfigKeys keys) {
		this.variables = List.copyOf(variables);
		this.store = store;
		this.keys = keys;
	}

	@Override
	public String category() {
		return "Admin";
	}

	@Override
	public void register(CommandRegistration registration) {
		for (ContextVariable variable : this.variables) {
			String words = variable.useCommand();
			if (words != null) {
				registration.command(use(variable, CommandPath.parse(words)));
			}
		}
	}

	private CommandHandler use(ContextVariable variable, CommandPath path) {
		CommandSpec spec = CommandSpec.command(path.words())
			.summary("Choose the " + variable.name() + " that commands work in")
			.auth(AuthRequirement.NONE)
			.tier(Tier.MUTATE)
			.argument(variable.name(), variable.description())
			.build();
		return CommandHandler.of(spec, (context) -> use(variable, context));
	}

	private CommandResult<Map<String, Object>> use(ContextVariable variable, CommandContext context) {
		String value = String.valueOf(context.arguments().text(variable.name()));
		ConfigAssignment change = ConfigAssignment.of(this.keys, variable.key().name(), value, true);
		Path path = this.store.choose(variable, context.environment(), change.value());
		Map<String, Object> data = new LinkedHashMap<>();
		data.put(variable.name(), value);
		data.put("path", path.toString());
		return CommandResult.of(data);
	}

}
