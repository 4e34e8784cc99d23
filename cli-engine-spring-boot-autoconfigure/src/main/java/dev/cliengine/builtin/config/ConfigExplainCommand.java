package dev.cliengine.builtin.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.cliengine.builtin.Admin;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.config.ConfigKey;
import dev.cliengine.config.ConfigKeys;
import dev.cliengine.config.Resolution;
import dev.cliengine.config.Setting;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.output.TextView;

/**
 * {@code config explain [KEY]}: which source a value comes from, and what it hides.
 */
public final class ConfigExplainCommand implements Admin {

	private final ConfigKeys keys;

	private final ShownValue shown;

	public ConfigExplainCommand(ConfigKeys keys) {
		this.keys = keys;
		this.shown = new ShownValue(keys);
	}

	@Override
	public void register(CommandRegistration registration) {
		registration.command(CommandHandler.of(CommandSpec.command("config explain")
			.summary("Say where values come from, and what they hide")
			.description("Say which source a value comes from, and which values of other sources it hides. "
					+ "Without a key: all keys the application knows.")
			.auth(AuthRequirement.NONE)
			.argument(ConfigKeyArgument.optional(this.keys))
			.view((TextView) (data, width) -> ConfigExplanationText.of(data))
			.example("config explain output.format")
			.build(), this::explain));
	}

	private Object explain(CommandContext context) {
		String name = context.arguments().text(ConfigKeyArgument.ID);
		if (name != null) {
			return facts(context.config().resolve(name));
		}
		List<Map<String, Object>> all = new ArrayList<>();
		this.keys.declared().forEach((key) -> all.add(facts(context.config().resolve(key.name()))));
		return all;
	}

	private Map<String, Object> facts(Resolution resolution) {
		ConfigKey key = resolution.key();
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("key", key.name());
		Setting winner = resolution.winner().orElse(null);
		facts.put("value", (winner != null) ? this.shown.value(key.path(), winner.value()) : null);
		facts.put("layer", (winner != null) ? winner.layer().word() : null);
		facts.put("source", (winner != null) ? winner.source() : null);
		facts.put("hides", resolution.hidden().stream().map((setting) -> hidden(key, setting)).toList());
		facts.put("description", key.description());
		return facts;
	}

	private Map<String, Object> hidden(ConfigKey key, Setting setting) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("value", this.shown.value(key.path(), setting.value()));
		facts.put("layer", setting.layer().word());
		facts.put("source", setting.source());
		return facts;
	}

}
