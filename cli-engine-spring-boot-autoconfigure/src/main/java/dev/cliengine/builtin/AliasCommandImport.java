package dev.cliengine.builtin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Supplier;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.InputSource;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.alias.AliasEdits;
import dev.cliengine.command.alias.Aliases;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.Tier;

/**
 * {@code alias import FILE}: all of the aliases in it are fit to be used, or none is
 * taken.
 */
final class AliasCommandImport implements CommandHandler {

	private static final String FILE = "file";

	private static final int LIMIT = 1024 * 1024;

	private static final CommandSpec SPEC = CommandSpec.command("alias import")
		.summary("Take over aliases from a file")
		.description("""
				Take over aliases from a file.

				The file is TOML: pairs of name and line, in a table [aliases] or at the top. Nothing is
				changed if one of them cannot be an alias.""")
		.auth(AuthRequirement.NONE)
		.tier(Tier.MUTATE)
		.argument(FILE, "The file, - for standard input")
		.option(OptionSpec.named("clobber").toggle().description("Replace aliases that exist"))
		.fields(List.of("name", "expansion", "status"))
		.build();

	private final Aliases aliases;

	private final Supplier<CommandNode> root;

	private final Function<String, InputSource> inputs;

	AliasCommandImport(Aliases aliases, Supplier<CommandNode> root, Function<String, InputSource> inputs) {
		this.aliases = aliases;
		this.root = root;
		this.inputs = inputs;
	}

	@Override
	public CommandSpec spec() {
		return SPEC;
	}

	@Override
	public CommandResult<List<Map<String, String>>> handle(CommandContext context) {
		InputSource source = this.inputs.apply(Objects.requireNonNull(context.arguments().text(FILE)));
		SortedMap<String, String> lines = this.aliases.read(text(source), Path.of(source.name()));
		this.aliases.check(this.root.get(), lines);
		AliasEdits.Written written = this.aliases.edits().write(lines, context.arguments().flag("clobber"));
		List<Map<String, String>> rows = new ArrayList<>();
		lines.forEach((name, line) -> {
			Map<String, String> row = AliasCommand.row(name, line);
			row.put("status", status(name, written));
			rows.add(row);
		});
		CommandResult<List<Map<String, String>>> result = CommandResult.of(rows);
		int kept = written.kept().size();
		return (kept == 0) ? result
				: result.warning(kept + " of " + lines.size() + " skipped: they exist, --clobber replaces them");
	}

	private static String status(String name, AliasEdits.Written written) {
		if (written.kept().contains(name)) {
			return "skipped";
		}
		return written.replaced().contains(name) ? "replaced" : "imported";
	}

	private static String text(InputSource source) {
		try (InputStream in = source.open()) {
			byte[] bytes = in.readNBytes(LIMIT + 1);
			if (bytes.length > LIMIT) {
				throw refusal(source, "is larger than 1 MiB", "Check that it is the right file");
			}
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			throw refusal(source, "is no text in UTF-8", "Convert it to UTF-8");
		}
		catch (IOException ex) {
			throw refusal(source, "cannot be read", "Check that you may read it");
		}
	}

	private static CliException refusal(InputSource source, String problem, String fix) {
		return CliException.category(ErrorCategory.VALIDATION).fix(fix).message(source.name() + " " + problem);
	}

}
