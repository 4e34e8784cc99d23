package dev.cliengine.builtin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.command.alias.AliasEdits;
import dev.cliengine.command.alias.Aliases;
import dev.cliengine.command.parse.LineLexer;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.Tier;

/**
 * {@code alias set NAME EXPANSION...}.
 */
final class AliasCommandSet implements CommandHandler {

	private static final String NAME = "name";

	private static final String EXPANSION = "expansion";

	private static final CommandSpec SPEC = CommandSpec.command("alias set")
		.summary("Give a word of your own to a line")
		.description("""
				Give a word of your own to a line.

				$1 to $9 in the line take the words that follow the alias, $@ takes what is left, and $$ is a dollar.
				What no parameter takes is appended. Quote the line, or put -- before it when it has options.""")
		.auth(AuthRequirement.NONE)
		.tier(Tier.MUTATE)
		.argument(NAME, "The word; letters, digits, '_' and '-'")
		.argument(new ArgumentSpec(EXPANSION, ValueSpec.labelled("EXPANSION").build(), true, true,
				"The line it stands for, in quotes or as several words"))
		.option(OptionSpec.named("clobber").toggle().description("Replace an alias of that name"))
		.example("alias set h 'help $1'")
		.build();

	private final Aliases aliases;

	private final Supplier<CommandNode> root;

	AliasCommandSet(Aliases aliases, Supplier<CommandNode> root) {
		this.aliases = aliases;
		this.root = root;
	}

	@Override
	public CommandSpec spec() {
		return SPEC;
	}

	@Override
	public void check(CommandArguments arguments) {
		this.aliases.check(this.root.get(), new TreeMap<>(Map.of(name(arguments), line(arguments))));
	}

	@Override
	public Map<String, Object> handle(CommandContext context) {
		CommandArguments arguments = context.arguments();
		String name = name(arguments);
		SortedMap<String, String> lines = new TreeMap<>(Map.of(name, line(arguments)));
		AliasEdits.Written written = this.aliases.edits().write(lines, arguments.flag("clobber"));
		if (written.kept().contains(name)) {
			throw CliException.category(ErrorCategory.VALIDATION)
				.fix("Replace it with --clobber")
				.message("there is an alias \"" + name + "\" already");
		}
		Map<String, Object> data = new LinkedHashMap<>(AliasCommand.row(name, line(arguments)));
		data.put("path", written.path().toString());
		data.put("replaced", written.replaced().contains(name));
		return data;
	}

	private static String name(CommandArguments arguments) {
		return Objects.requireNonNull(arguments.text(NAME));
	}

	/**
	 * One word is a line already; several are quoted, so that they come back the same.
	 */
	private static String line(CommandArguments arguments) {
		List<String> words = arguments.texts(EXPANSION);
		return (words.size() == 1) ? words.get(0) : LineLexer.line(words);
	}

}
