package dev.cliengine.builtin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.FeatureEntry;
import dev.cliengine.command.FeaturePolicy;
import dev.cliengine.command.GroupSpec;
import dev.cliengine.config.ConfigFiles;
import dev.cliengine.config.ConfigLayer;
import dev.cliengine.config.FeatureSettings;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.output.Column;
import dev.cliengine.output.ColumnsView;

/**
 * {@code flags}: which commands are kept away until they are finished, and the overrides
 * somebody keeps in the configuration file.
 *
 * @since 0.1.0
 */
public final class FlagsCommand implements Admin {

	private static final Column PATH = Column.of("Path", "path").noTruncated();

	private static final Column STAGE = Column.of("Stage", "stage");

	private static final Column VISIBLE = Column.of("Visible", "visible");

	private final FlagsCommandKeys keys;

	private final FeatureSettings settings;

	private final ConfigFiles files;

	/**
	 * @param catalog the commands, asked for when one of these runs
	 * @param settings what the application's policy decides by
	 * @param files where overrides are kept
	 */
	public FlagsCommand(Supplier<CommandCatalog> catalog, FeatureSettings settings, ConfigFiles files) {
		this.keys = new FlagsCommandKeys(catalog, settings);
		this.settings = settings;
		this.files = files;
	}

	@Override
	public void register(CommandRegistration registration) {
		registration.group(GroupSpec.of("flags", "Inspect declared feature flags"))
			.command(list())
			.command(info())
			.command(new FlagsCommandSet(this.keys, this.files))
			.command(new FlagsCommandUnset(this.keys, this.files));
	}

	private CommandHandler list() {
		CommandSpec spec = CommandSpec.command("flags list")
			.summary("List every declared flag")
			.auth(AuthRequirement.NONE)
			.view(ColumnsView.of(Column.of("Key", "key").noTruncated(), PATH, STAGE, VISIBLE))
			.build();
		return CommandHandler.of(spec, (context) -> this.keys.all().stream().map(FlagsCommand::row).toList());
	}

	private CommandHandler info() {
		CommandSpec spec = CommandSpec.command("flags info")
			.summary("Show what a flag decides, and why")
			.auth(AuthRequirement.NONE)
			.argument(this.keys.argument())
			.view(new ColumnsView(infoColumns()))
			.build();
		return CommandHandler.of(spec, this::info);
	}

	/** With sources only where somebody beside the application says something. */
	private List<Column> infoColumns() {
		List<Column> columns = new ArrayList<>();
		columns.add(Column.of("Key", "key"));
		columns.add(Column.of("Minimum stage", "policy.min_stage"));
		if (this.settings.minimum().layer() != ConfigLayer.DEFAULT) {
			columns.add(Column.of("Minimum stage from", "policy.min_stage_source"));
		}
		columns.add(Column.of("Override", "policy.override"));
		if (!this.settings.file().isEmpty() || !this.settings.environment().isEmpty()) {
			columns.add(Column.of("Override from", "policy.override_source"));
		}
		columns.add(Column.of("Entries", "entries").with(PATH, STAGE, VISIBLE, Column.of("Decided by", "decided_by")));
		return columns;
	}

	private Map<String, Object> info(CommandContext context) {
		String key = FlagsCommandKeys.key(context.arguments());
		FeaturePolicy policy = new FeaturePolicy(this.settings.minimum().stage(), this.settings.stages());
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("key", key);
		data.put("policy", policy(key));
		data.put("entries", this.keys.require(key).stream().map((entry) -> decided(entry, policy)).toList());
		return data;
	}

	/** Names a source only where it is somebody else than the application. */
	private Map<String, Object> policy(String key) {
		Map<String, Object> policy = new LinkedHashMap<>();
		put(policy, "min_stage", this.settings.minimum());
		policy.put("override", null);
		this.settings.override(key).ifPresent((choice) -> put(policy, "override", choice));
		return policy;
	}

	private static void put(Map<String, Object> policy, String name, FeatureSettings.Choice choice) {
		policy.put(name, choice.stage().word());
		if (choice.layer() != ConfigLayer.DEFAULT) {
			policy.put(name + "_source", choice.source());
		}
	}

	private static Map<String, Object> decided(FeatureEntry entry, FeaturePolicy policy) {
		Map<String, Object> row = row(entry);
		row.remove("key");
		row.put("decided_by", policy.decide(entry.feature()).decidedBy().word());
		return row;
	}

	private static Map<String, Object> row(FeatureEntry entry) {
		Map<String, Object> row = new LinkedHashMap<>();
		row.put("key", entry.key());
		row.put("path", entry.path().colons());
		row.put("stage", entry.stage().word());
		row.put("visible", entry.visible());
		return row;
	}

}
