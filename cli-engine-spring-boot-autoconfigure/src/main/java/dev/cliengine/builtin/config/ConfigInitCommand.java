package dev.cliengine.builtin.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.cliengine.builtin.Admin;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ValueCompletion;
import dev.cliengine.config.ConfigAssignment;
import dev.cliengine.config.ConfigFiles;
import dev.cliengine.config.ConfigKey;
import dev.cliengine.config.ConfigKeys;
import dev.cliengine.config.ConfigPath;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.Tier;
import dev.cliengine.middleware.EngineOptions;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.Prompter;
import dev.cliengine.terminal.TalkStream;

/**
 * {@code config init}: asks for what the application wants to know, and writes it at
 * once.
 */
public final class ConfigInitCommand implements Admin {

	private static final String SET = "set";

	private static final String UNCHECKED = "no-check";

	private final ConfigFiles files;

	private final ConfigKeys keys;

	private final Audience audience;

	private final Prompter prompter;

	private final TalkStream err;

	private final ShownValue shown;

	public ConfigInitCommand(ConfigFiles files, ConfigKeys keys, Audience audience, Prompter prompter, TalkStream err) {
		this.files = files;
		this.keys = keys;
		this.audience = audience;
		this.prompter = prompter;
		this.err = err;
		this.shown = new ShownValue(keys);
	}

	@Override
	public void register(CommandRegistration registration) {
		List<String> asked = questions().stream().map((key) -> key.name() + "=").toList();
		registration.command(CommandHandler.of(CommandSpec.command("config init")
			.summary("Ask for the settings that matter, and store them")
			.description("Ask for the settings that matter, check each answer, show what will be stored, and store it. "
					+ "Where nobody can be asked, give every value with --set.")
			.auth(AuthRequirement.NONE)
			.tier(Tier.MUTATE)
			.handlesDryRun()
			.option(OptionSpec.named(SET)
				.label("KEY=VALUE")
				.repeatable()
				.completion(ValueCompletion.of(asked))
				.description("An answer given beforehand"))
			.option(OptionSpec.named(UNCHECKED)
				.id(UNCHECKED)
				.toggle()
				.description("Do not try whether addresses answer"))
			.example("config init --set output.format=json")
			.build(), this::init));
	}

	private CommandResult<Map<String, Object>> init(CommandContext context) {
		Map<String, String> given = given(context);
		boolean probe = !context.arguments().flag(UNCHECKED);
		ConfigAnswers answers = new ConfigAnswers(this.keys, this.prompter, this.err, this.audience.mayAsk(), probe);
		Map<ConfigPath, Object> changes = new LinkedHashMap<>();
		List<String> missing = new ArrayList<>();
		for (ConfigKey key : questions()) {
			ConfigAssignment change = answers.of(key, given.get(key.name()), context.config());
			if (change == null && context.config().find(key.name()).isEmpty() && !this.audience.mayAsk()) {
				missing.add(key.name());
			}
			if (change != null && !this.files.get(key.path()).filter(change.value()::equals).isPresent()) {
				changes.put(key.path(), change.value());
			}
		}
		refuse(missing);
		Map<String, Object> data = data(changes);
		if (changes.isEmpty() || context.dryRun()) {
			CommandResult<Map<String, Object>> result = CommandResult.of(data);
			return context.dryRun() ? result.asDryRun() : result.warning("There is nothing to change");
		}
		confirm(changes, context.globals().flag(EngineOptions.YES));
		this.files.set(changes, changes.keySet().stream().anyMatch(this.keys::isSecret));
		return CommandResult.of(data).next("config explain", "Show every setting and where it comes from");
	}

	private List<ConfigKey> questions() {
		return this.keys.declared().stream().filter((key) -> key.question() != null).toList();
	}

	private Map<String, String> given(CommandContext context) {
		Map<String, String> given = new LinkedHashMap<>();
		for (String pair : context.arguments().texts(SET)) {
			int equals = pair.indexOf('=');
			String name = (equals > 0) ? pair.substring(0, equals) : pair;
			if (equals < 1 || questions().stream().noneMatch((key) -> key.name().equals(name))) {
				throw CliException.category(ErrorCategory.USAGE)
					.fix("Write KEY=VALUE with one of: "
							+ String.join(", ", questions().stream().map(ConfigKey::name).toList()))
					.message("'" + pair + "' is not an answer to any question");
			}
			given.put(name, pair.substring(equals + 1));
		}
		return given;
	}

	private static void refuse(List<String> missing) {
		if (!missing.isEmpty()) {
			throw CliException.category(ErrorCategory.USAGE)
				.fix("Give " + String.join(" ", missing.stream().map((name) -> "--set " + name + "=VALUE").toList()))
				.message("There is nobody to ask for " + String.join(", ", missing));
		}
	}

	private void confirm(Map<ConfigPath, Object> changes, boolean assumeYes) {
		if (!this.audience.mayAsk()) {
			return;
		}
		this.err.line("This will be written to " + this.files.preview(changes) + ":");
		changes.forEach((path, value) -> this.err
			.line("  " + path + " = " + this.files.fileOf(path).read().literal(this.shown.value(path, value))));
		if (!assumeYes && !this.prompter.confirm("Write it?", true)) {
			throw new CliException(ErrorCategory.CANCELLED, "nothing was written");
		}
	}

	private Map<String, Object> data(Map<ConfigPath, Object> changes) {
		Map<String, Object> values = new LinkedHashMap<>();
		changes.forEach((path, value) -> values.put(this.keys.at(path).name(), this.shown.value(path, value)));
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("path", this.files.preview(changes).toString());
		data.put("values", values);
		return data;
	}

}
