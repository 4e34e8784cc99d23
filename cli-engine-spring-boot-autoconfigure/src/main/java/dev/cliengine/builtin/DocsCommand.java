package dev.cliengine.builtin;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import tools.jackson.databind.JsonNode;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.GroupSpec;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.Placement;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.Tier;
import dev.cliengine.io.AtomicFile;
import dev.cliengine.output.JsonText;

/**
 * {@code docs markdown|man|json --out DIR}: the reference of all visible commands, from
 * what {@code explain} knows.
 */
public final class DocsCommand implements Finder {

	private final CommandReference reference;

	public DocsCommand(CommandReference reference) {
		this.reference = reference;
	}

	@Override
	public Placement placement() {
		return Placement.TRAILING;
	}

	@Override
	public void register(CommandRegistration registration) {
		registration.group(GroupSpec.of("docs", "Write the reference of all commands"));
		mount(registration, "markdown", "Write Markdown pages", MarkdownReference::pages);
		mount(registration, "man", "Write manual pages", ManualPages::pages);
		mount(registration, "json", "Write one JSON document",
				(facts) -> new TreeMap<>(Map.of("commands.json", json(facts))));
	}

	private void mount(CommandRegistration registration, String name, String summary,
			Function<List<JsonNode>, SortedMap<String, String>> pages) {
		CommandSpec spec = CommandSpec.command("docs " + name)
			.summary(summary)
			.auth(AuthRequirement.NONE)
			.tier(Tier.MUTATE)
			.option(OptionSpec.named("out").label("DIR").required().description("The directory to write to"))
			.build();
		registration.command(CommandHandler.of(spec, (context) -> write(context, pages.apply(this.reference.facts()))));
	}

	private static Map<String, Object> write(CommandContext context, SortedMap<String, String> pages) {
		Path directory = directory(context);
		pages.forEach(
				(name, text) -> AtomicFile.of(directory.resolve(name)).write(text.getBytes(StandardCharsets.UTF_8)));
		return new TreeMap<>(Map.of("directory", directory.toString(), "files", List.copyOf(pages.keySet())));
	}

	private static Path directory(CommandContext context) {
		String typed = context.arguments().text("out");
		try {
			return Path.of((typed != null) ? typed : "");
		}
		catch (InvalidPathException ex) {
			throw new CliException(ErrorCategory.VALIDATION, "'" + typed + "' is not a directory name");
		}
	}

	private static String json(List<JsonNode> facts) {
		StringBuilder text = new StringBuilder("[\n");
		for (int i = 0; i < facts.size(); i++) {
			text.append(JsonText.compact().text(facts.get(i))).append((i < facts.size() - 1) ? ",\n" : "\n");
		}
		return text.append("]\n").toString();
	}

}
