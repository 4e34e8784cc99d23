package dev.cliengine.builtin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ValueCompletion;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.command.alias.AliasEdits;
import dev.cliengine.command.alias.Aliases;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.Tier;

/**
 * {@code alias delete NAME}.
 */
final class AliasCommandDelete implements CommandHandler {

	private static final String NAME = "name";

	private static final String ALL = "all";

	private final Aliases aliases;

	private final CommandSpec spec;

	AliasCommandDelete(Aliases aliases) {
		this.aliases = aliases;
		ValueSpec name = ValueSpec.labelled("NAME")
			.completion((typed) -> ValueCompletion.of(new ArrayList<>(aliases.known().keySet())).complete(typed))
			.build();
		this.spec = CommandSpec.command("alias delete")
			.summary("Delete an alias")
			.auth(AuthRequirement.NONE)
			.tier(Tier.MUTATE)
			.argument(new ArgumentSpec(NAME, name, false, false, "The alias"))
			.option(OptionSpec.named(ALL).toggle().description("Delete all aliases"))
			.build();
	}

	@Override
	public CommandSpec spec() {
		return this.spec;
	}

	@Override
	public void check(CommandArguments arguments) {
		if (arguments.given(NAME) == arguments.flag(ALL)) {
			throw CliException.category(ErrorCategory.USAGE)
				.fix("Give the name of one alias, or --all")
				.message(arguments.given(NAME) ? "a name and --all cannot be given together"
						: "it is not said which alias to delete");
		}
	}

	@Override
	public Map<String, Object> handle(CommandContext context) {
		String name = context.arguments().text(NAME);
		AliasEdits.Removed removed = (name != null) ? this.aliases.edits().remove(name)
				: this.aliases.edits().removeAll();
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("deleted", List.copyOf(removed.names()));
		data.put("path", removed.path().toString());
		return data;
	}

}
