package dev.cliengine.builtin;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandModule;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.FleetCatalog;
import dev.cliengine.command.GivenContext;
import dev.cliengine.command.help.HelpText;
import dev.cliengine.command.parse.FileContentSource;
import dev.cliengine.command.parse.ParsedLine;
import dev.cliengine.command.parse.TokenParser;
import dev.cliengine.output.DataMapper;
import dev.cliengine.output.JsonText;
import dev.cliengine.output.TextView;

/**
 * Calls the built-in commands of the invented application.
 */
final class BuiltinCalls {

	final CommandCatalog catalog;

	private final DataMapper mapper = new DataMapper(DataMapper::defaultMapper);

	/**
	 * @param more modules of the application's own
	 */
	BuiltinCalls(CommandModule... more) {
		HelpText help = new HelpText(FleetCatalog.APPLICATION, FleetCatalog.GLOBALS);
		List<CommandModule> modules = new ArrayList<>(List.of(more));
		modules.add(new HelpCommand(FleetCatalog.APPLICATION,
				new CommandLookup(FleetCatalog.APPLICATION, this::catalog), help));
		modules.add(new TreeCommand(FleetCatalog.APPLICATION, this::catalog));
		modules.add(new VersionCommand(FleetCatalog.APPLICATION));
		this.catalog = FleetCatalog.create(modules);
	}

	/** What the command of a line gives back. */
	@Nullable Object run(String... tokens) throws Exception {
		ParsedLine line = parse(tokens);
		return handler(line.node()).handle(new GivenContext(line.node().path(), line.arguments()));
	}

	/** The same as JSON. */
	String json(String... tokens) throws Exception {
		return JsonText.compact().text(this.mapper.toTree(run(tokens)));
	}

	/** The same as the command's view shows it to people. */
	String shown(String... tokens) throws Exception {
		CommandNode node = parse(tokens).node();
		JsonNode data = Objects.requireNonNull(this.mapper.toTree(run(tokens)));
		return ((TextView) Objects.requireNonNull(handler(node).spec().result().view())).render(data, 80);
	}

	private ParsedLine parse(String... tokens) {
		FileContentSource nothing = new FileContentSource(InputStream.nullInputStream());
		return new TokenParser("fleetctl", FleetCatalog.GLOBALS, nothing).parse(this.catalog.root(), List.of(tokens));
	}

	private CommandCatalog catalog() {
		return this.catalog;
	}

	private static CommandHandler handler(CommandNode node) {
		return Objects.requireNonNull(node.handler());
	}

}
