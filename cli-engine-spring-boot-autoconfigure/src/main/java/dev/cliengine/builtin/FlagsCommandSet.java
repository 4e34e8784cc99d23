package dev.cliengine.builtin;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.config.ConfigFiles;
import dev.cliengine.config.FeatureSettings;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.Stage;
import dev.cliengine.core.Tier;
import dev.cliengine.output.Column;
import dev.cliengine.output.ColumnsView;

/**
 * {@code flags set KEY STAGE}: keeps an override in the configuration file.
 */
final class FlagsCommandSet implements CommandHandler {

	private static final String STAGE = "stage";

	private final FlagsCommandKeys keys;

	private final ConfigFiles files;

	private final CommandSpec spec;

	FlagsCommandSet(FlagsCommandKeys keys, ConfigFiles files) {
		this.keys = keys;
		this.files = files;
		ValueSpec stage = ValueSpec.labelled("STAGE")
			.choices(Arrays.stream(Stage.values()).map(Stage::word).toList())
			.build();
		this.spec = CommandSpec.command("flags set")
			.summary("Treat a flag as more or less finished than it is declared")
			.auth(AuthRequirement.NONE)
			.tier(Tier.MUTATE)
			.argument(keys.argument())
			.argument(new ArgumentSpec(STAGE, stage, true, false, "Stage to treat it as"))
			.view(ColumnsView.of(Column.of("Key", "key"), Column.of("Override", "override"), Column.of("Path", "path")))
			.build();
	}

	@Override
	public CommandSpec spec() {
		return this.spec;
	}

	/**
	 * Before the chain, so that no preview promises to change a flag that is not there.
	 */
	@Override
	public void check(CommandArguments arguments) {
		this.keys.require(FlagsCommandKeys.key(arguments));
	}

	@Override
	public CommandResult<Map<String, Object>> handle(CommandContext context) {
		String key = FlagsCommandKeys.key(context.arguments());
		Stage stage = Stage.parse(Objects.requireNonNull(context.arguments().text(STAGE))).orElseThrow();
		List<Path> paths = this.files.set(Map.of(FlagsCommandKeys.path(key), stage.word()));
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("key", key);
		data.put("override", stage.word());
		data.put("path", paths.get(0).toString());
		return told(CommandResult.of(data), key, stage);
	}

	private CommandResult<Map<String, Object>> told(CommandResult<Map<String, Object>> result, String key,
			Stage stage) {
		FeatureSettings.Choice above = this.keys.settings().environment().get(key);
		if (above != null) {
			return result.warning(above.source() + " says " + above.stage().word() + " for this flag, and that wins");
		}
		boolean seen = this.keys.isSeen(key, this.keys.settings().withFile(key, stage));
		return seen ? result.next(FlagsCommandKeys.afterwards(key)) : result;
	}

}
