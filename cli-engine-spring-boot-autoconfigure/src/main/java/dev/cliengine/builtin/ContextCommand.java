package dev.cliengine.builtin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.GroupSpec;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.config.ContextStore;
import dev.cliengine.config.ContextVariable;
import dev.cliengine.config.Setting;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.Tier;

/**
 * {@code context list} and {@code context unset NAME}: what commands work in, and where
 * each choice comes from.
 */
public final class ContextCommand implements Admin {

	private final List<ContextVariable> variables;

	private final ContextStore store;

	public ContextCommand(List<ContextVariable> variables, ContextStore store) {
		this.variables = List.copyOf(variables);
		this.store = store;
	}

	@Override
	public void register(CommandRegistration registration) {
		if (this.variables.isEmpty()) {
			return;
		}
		registration.group(GroupSpec.of("context", "Show and forget what commands work in"));
		registration.command(CommandHandler.of(CommandSpec.command("context list")
			.summary("Show what commands work in")
			.auth(AuthRequirement.NONE)
			.fields(List.of("name", "value", "source"))
			.build(), this::list));
		ValueSpec name = ValueSpec.labelled("NAME")
			.choices(this.variables.stream().map(ContextVariable::name).toList())
			.build();
		registration.command(CommandHandler.of(CommandSpec.command("context unset")
			.summary("Forget a stored choice")
			.auth(AuthRequirement.NONE)
			.tier(Tier.MUTATE)
			.argument(new ArgumentSpec("name", name, true, false, "What to forget"))
			.build(), this::unset));
	}

	private List<Map<String, Object>> list(CommandContext context) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (ContextVariable variable : this.variables) {
			Setting setting = context.config().find(variable.key().name()).orElse(null);
			Map<String, Object> row = new LinkedHashMap<>();
			row.put("name", variable.name());
			row.put("value", (setting != null) ? setting.value() : null);
			row.put("source", (setting != null) ? setting.source() : null);
			row.put("option", "--" + variable.options().get(0));
			row.put("header", variable.header());
			row.put("description", variable.description());
			rows.add(row);
		}
		return rows;
	}

	private Map<String, Object> unset(CommandContext context) {
		String name = context.arguments().text("name");
		ContextVariable variable = this.variables.stream()
			.filter((declared) -> declared.name().equals(name))
			.findFirst()
			.orElseThrow();
		boolean removed = this.store.forget(variable, context.environment());
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("name", variable.name());
		data.put("removed", removed);
		return data;
	}

}
