package dev.cliengine.builtin;

import java.util.LinkedHashMap;
import java.util.Map;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.config.ConfigFiles;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.Tier;
import dev.cliengine.output.Column;
import dev.cliengine.output.ColumnsView;

/**
 * {@code flags unset KEY}: takes an override out of the configuration file, also one of a
 * flag that is no longer declared.
 */
final class FlagsCommandUnset implements CommandHandler {

	private final FlagsCommandKeys keys;

	private final ConfigFiles files;

	private final CommandSpec spec;

	FlagsCommandUnset(FlagsCommandKeys keys, ConfigFiles files) {
		this.keys = keys;
		this.files = files;
		this.spec = CommandSpec.command("flags unset")
			.summary("Drop the override of a flag")
			.auth(AuthRequirement.NONE)
			.tier(Tier.MUTATE)
			.argument(keys.argument())
			.view(ColumnsView.of(Column.of("Key", "key"), Column.of("Removed", "removed")))
			.build();
	}

	@Override
	public CommandSpec spec() {
		return this.spec;
	}

	@Override
	public void check(CommandArguments arguments) {
		String key = FlagsCommandKeys.key(arguments);
		boolean known = !this.keys.of(key).isEmpty();
		boolean kept = !key.isEmpty() && this.files.get(FlagsCommandKeys.path(key)).isPresent();
		if (!known && !kept) {
			throw this.keys.unknown(key);
		}
	}

	@Override
	public CommandResult<Map<String, Object>> handle(CommandContext context) {
		String key = FlagsCommandKeys.key(context.arguments());
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("key", key);
		data.put("removed", this.files.unset(FlagsCommandKeys.path(key)));
		boolean seen = this.keys.isSeen(key, this.keys.settings().withFile(key, null));
		CommandResult<Map<String, Object>> result = CommandResult.of(data);
		return seen ? result.next(FlagsCommandKeys.afterwards(key)) : result;
	}

}
