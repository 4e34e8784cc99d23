package dev.cliengine.builtin.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.cliengine.builtin.Admin;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.GroupSpec;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.config.ConfigDocument;
import dev.cliengine.config.ConfigFile;
import dev.cliengine.config.ConfigFiles;
import dev.cliengine.config.ConfigKey;
import dev.cliengine.config.ConfigKeys;
import dev.cliengine.config.ConfigPath;
import dev.cliengine.config.Setting;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CliException;
import dev.cliengine.output.TextView;

/**
 * {@code config path}, {@code config list} and {@code config get}.
 */
public final class ConfigReadCommands implements Admin {

	private static final String EFFECTIVE = "effective";

	private static final String REVEAL = "reveal";

	private final ConfigFiles files;

	private final ConfigKeys keys;

	private final ShownValue shown;

	public ConfigReadCommands(ConfigFiles files, ConfigKeys keys) {
		this.files = files;
		this.keys = keys;
		this.shown = new ShownValue(keys);
	}

	@Override
	public void register(CommandRegistration registration) {
		registration.group(GroupSpec.of("config", "Show and change the configuration"));
		registration.command(CommandHandler.of(CommandSpec.command("config path")
			.repairs()
			.summary("Print where the configuration file is")
			.auth(AuthRequirement.NONE)
			.view((TextView) (data, width) -> data.path("path").asString("") + "\n")
			.build(), (context) -> path()));
		registration.command(CommandHandler.of(CommandSpec.command("config list")
			.repairs()
			.summary("Print the configuration file, without its secrets")
			.auth(AuthRequirement.NONE)
			.view((TextView) (data, width) -> ConfigText.of(data))
			.build(), (context) -> list()));
		registration.command(CommandHandler.of(CommandSpec.command("config get")
			.repairs()
			.summary("Print a value of the configuration file")
			.auth(AuthRequirement.NONE)
			.argument(ConfigKeyArgument.required(this.keys))
			.option(OptionSpec.named(EFFECTIVE)
				.toggle()
				.description("The value in effect, from wherever it comes: see 'config explain'"))
			.option(OptionSpec.named(REVEAL).toggle().description("Show the value though it is a secret"))
			.view((TextView) (data, width) -> data.path("value").isNull() ? "" : data.path("value").asString("") + "\n")
			.example("config get output.format")
			.build(), this::get));
	}

	private Map<String, Object> path() {
		List<ConfigFile> all = this.files.all();
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("path", place(all.get(0)));
		if (all.size() > 1) {
			data.put("files", all.stream().map(ConfigReadCommands::place).toList());
		}
		return data;
	}

	private Object list() {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (ConfigFile file : this.files.all()) {
			Map<String, Object> row = new LinkedHashMap<>();
			row.put("contents", this.shown.contents(document(file)));
			row.put("path", place(file));
			rows.add(row);
		}
		return (rows.size() == 1) ? rows.get(0) : rows;
	}

	private Map<String, Object> get(CommandContext context) {
		ConfigKey key = this.keys.get(String.valueOf(context.arguments().text(ConfigKeyArgument.ID)));
		ConfigPath path = key.path();
		ConfigDocument document = document(this.files.fileOf(path));
		Optional<Object> value = context.arguments().flag(EFFECTIVE)
				? context.config().find(key.name()).map(Setting::value) : document.get(path);
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("key", key.name());
		data.put("value", value.map((found) -> text(context, path, found, document)).orElse(null));
		return data;
	}

	private String text(CommandContext context, ConfigPath path, Object value, ConfigDocument document) {
		if (context.arguments().flag(REVEAL)) {
			return (value instanceof String text) ? text : document.literal(value);
		}
		return this.shown.text(path, value, document);
	}

	/** What is in a file; whoever asks for it wants to know when it cannot be read. */
	private ConfigDocument document(ConfigFile file) {
		return this.files.document(file).orElseGet(file::read);
	}

	private static @Nullable String place(ConfigFile file) {
		try {
			Path path = file.path();
			return path.toString();
		}
		catch (CliException ex) {
			return null;
		}
	}

}
