package dev.cliengine.builtin.config;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.cliengine.builtin.Admin;
import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.command.parse.ContentSource;
import dev.cliengine.config.ConfigAssignment;
import dev.cliengine.config.ConfigFiles;
import dev.cliengine.config.ConfigKey;
import dev.cliengine.config.ConfigKeys;
import dev.cliengine.config.ConfigLayer;
import dev.cliengine.config.ConfigPath;
import dev.cliengine.config.Setting;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.Tier;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.Prompter;

/**
 * {@code config set} and {@code config unset}.
 */
public final class ConfigWriteCommands implements Admin {

	private static final String VALUE = "value";

	private static final String STDIN = "stdin";

	private static final String STRING = "string";

	private final ConfigFiles files;

	private final ConfigKeys keys;

	private final ContentSource content;

	private final Audience audience;

	private final Prompter prompter;

	private final ShownValue shown;

	/**
	 * @param content reads standard input
	 */
	public ConfigWriteCommands(ConfigFiles files, ConfigKeys keys, ContentSource content, Audience audience,
			Prompter prompter) {
		this.files = files;
		this.keys = keys;
		this.content = content;
		this.audience = audience;
		this.prompter = prompter;
		this.shown = new ShownValue(keys);
	}

	@Override
	public void register(CommandRegistration registration) {
		registration.command(CommandHandler.of(CommandSpec.command("config set")
			.repairs()
			.summary("Set a value in the configuration file")
			.description("Set a value in the configuration file. Everything else in the file stays as it is. "
					+ "true, false and numbers are stored as such, all else as text.")
			.auth(AuthRequirement.NONE)
			.tier(Tier.MUTATE)
			.handlesDryRun()
			.argument(ConfigKeyArgument.required(this.keys))
			.argument(new ArgumentSpec(VALUE, ValueSpec.labelled("VALUE").allowHyphen().build(), false, false,
					"The value; a secret is asked for when it is left out"))
			.option(OptionSpec.named(STDIN).toggle().description("Read the value from standard input"))
			.option(OptionSpec.named(STRING).toggle().description("Store text, whatever the value looks like"))
			.example("config set output.format json")
			.build(), this::set));
		registration.command(CommandHandler.of(CommandSpec.command("config unset")
			.repairs()
			.summary("Remove a value from the configuration file")
			.auth(AuthRequirement.NONE)
			.tier(Tier.MUTATE)
			.handlesDryRun()
			.argument(ConfigKeyArgument.required(this.keys))
			.example("config unset output.format")
			.build(), this::unset));
	}

	private CommandResult<Map<String, Object>> set(CommandContext context) {
		String name = String.valueOf(context.arguments().text(ConfigKeyArgument.ID));
		ConfigKey key = ConfigAssignment.settable(this.keys, name);
		ConfigAssignment change = ConfigAssignment.of(this.keys, name, text(context, key),
				context.arguments().flag(STRING));
		Map<ConfigPath, Object> values = Map.of(key.path(), change.value());
		boolean secret = this.keys.isSecret(key.path());
		Path path = context.dryRun() ? this.files.preview(values) : this.files.set(values, secret).get(0);
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("key", name);
		data.put("path", path.toString());
		data.put("value", this.shown.value(key.path(), change.value()));
		CommandResult<Map<String, Object>> result = CommandResult.of(data);
		if (context.dryRun()) {
			return result.asDryRun();
		}
		return hiddenBy(context, key, change.value(), result);
	}

	/** Says so when what was set is not what holds. */
	private static CommandResult<Map<String, Object>> hiddenBy(CommandContext context, ConfigKey key, Object value,
			CommandResult<Map<String, Object>> result) {
		// An option holds for this line only.
		Setting winner = context.config()
			.resolve(key.name())
			.candidates()
			.stream()
			.filter((setting) -> setting.layer() != ConfigLayer.FLAG)
			.findFirst()
			.orElse(null);
		if (winner == null || String.valueOf(winner.value()).equals(String.valueOf(value))) {
			return result;
		}
		return result.warning("It has no effect now: " + winner.source() + " comes first")
			.next("config explain " + key.name(), "Show where the value comes from");
	}

	private CommandResult<Map<String, Object>> unset(CommandContext context) {
		String name = String.valueOf(context.arguments().text(ConfigKeyArgument.ID));
		ConfigPath path = this.keys.get(name).path();
		boolean removed = context.dryRun() ? this.files.fileOf(path).read().get(path).isPresent()
				: this.files.unset(path);
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("key", name);
		data.put("path", this.files.fileOf(path).path().toString());
		data.put("removed", removed);
		CommandResult<Map<String, Object>> result = CommandResult.of(data);
		return context.dryRun() ? result.asDryRun() : result;
	}

	private String text(CommandContext context, ConfigKey key) {
		String typed = context.arguments().text(VALUE);
		boolean stdin = context.arguments().flag(STDIN);
		if (typed != null && stdin) {
			throw new CliException(ErrorCategory.USAGE, "VALUE and --stdin exclude each other");
		}
		if (typed != null) {
			return typed;
		}
		String text = stdin ? line(this.content.standardInput()) : asked(key);
		if (text == null || text.isEmpty()) {
			throw CliException.category(ErrorCategory.USAGE)
				.fix("Give it behind the key, or through standard input with --stdin")
				.message("There is no value for " + key.name());
		}
		return text;
	}

	private @Nullable String asked(ConfigKey key) {
		boolean ask = this.keys.isSecret(key.path()) && this.audience.mayAsk();
		return ask ? this.prompter.secret("Value of " + key.name() + ":").orElse(null) : null;
	}

	/** Text from a pipe, without the end of its last line. */
	private static String line(String text) {
		return text.endsWith("\r\n") ? text.substring(0, text.length() - 2)
				: text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
	}

}
