package dev.cliengine.builtin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.GroupSpec;
import dev.cliengine.command.InputSource;
import dev.cliengine.command.alias.Aliases;
import dev.cliengine.core.AuthRequirement;

/**
 * {@code alias set|list|delete|import}: words of one's own for lines one types often.
 *
 * @since 0.1.0
 */
public final class AliasCommand implements Admin {

	private final Aliases aliases;

	private final Supplier<CommandCatalog> catalog;

	private final Function<String, InputSource> inputs;

	/**
	 * @param aliases reads and writes them
	 * @param catalog whose commands no alias can hide
	 * @param inputs opens the file of a name, or standard input for {@code -}
	 */
	public AliasCommand(Aliases aliases, Supplier<CommandCatalog> catalog, Function<String, InputSource> inputs) {
		this.aliases = aliases;
		this.catalog = catalog;
		this.inputs = inputs;
	}

	@Override
	public void register(CommandRegistration registration) {
		Supplier<CommandNode> root = () -> this.catalog.get().root();
		CommandSpec list = CommandSpec.command("alias list")
			.summary("List aliases")
			.auth(AuthRequirement.NONE)
			.fields(List.of("name", "expansion"))
			.build();
		registration.group(GroupSpec.of("alias", "Manage words of your own for lines you type often"))
			.command(new AliasCommandSet(this.aliases, root))
			.command(CommandHandler.of(list, (context) -> list(root.get())))
			.command(new AliasCommandDelete(this.aliases))
			.command(new AliasCommandImport(this.aliases, root, this.inputs));
	}

	private CommandResult<List<Map<String, String>>> list(CommandNode root) {
		List<Map<String, String>> rows = new ArrayList<>();
		CommandResult<List<Map<String, String>>> result = CommandResult.of(rows);
		for (Map.Entry<String, String> alias : this.aliases.required().entrySet()) {
			rows.add(row(alias.getKey(), alias.getValue()));
			if (root.child(alias.getKey()).isPresent()) {
				result = result.warning("alias \"" + alias.getKey() + "\" is never used: a command is called so");
			}
		}
		return result;
	}

	/** What is shown of an alias, to be added to. */
	static Map<String, String> row(String name, String expansion) {
		Map<String, String> row = new LinkedHashMap<>();
		row.put("name", name);
		row.put("expansion", expansion);
		return row;
	}

}
