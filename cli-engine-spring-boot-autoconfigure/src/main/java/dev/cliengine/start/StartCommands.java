package dev.cliengine.start;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import dev.cliengine.builtin.CommandLookup;
import dev.cliengine.builtin.CompletionCommand;
import dev.cliengine.builtin.ExplainCommand;
import dev.cliengine.builtin.Explanation;
import dev.cliengine.builtin.GuideCommand;
import dev.cliengine.builtin.HelpCommand;
import dev.cliengine.builtin.SchemaCommand;
import dev.cliengine.builtin.SearchCommand;
import dev.cliengine.builtin.TreeCommand;
import dev.cliengine.builtin.VersionCommand;
import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandModule;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.GroupSpec;
import dev.cliengine.command.alias.Aliases;
import dev.cliengine.command.help.HelpText;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.ExitCodePolicy;
import dev.cliengine.guide.GuideText;
import dev.cliengine.guide.Guides;
import dev.cliengine.guide.Search;
import dev.cliengine.middleware.OutputFormats;

/**
 * The commands of the engine that need nothing of the application but its manifest.
 *
 * @since 0.1.0
 */
public final class StartCommands {

	/** The classes of those commands. */
	public static final List<Class<? extends CommandModule>> CLASSES = List.of(HelpCommand.class, TreeCommand.class,
			VersionCommand.class, SearchCommand.class, GuideCommand.class, ExplainCommand.class, SchemaCommand.class,
			CompletionCommand.class);

	private final StartManifest manifest;

	private final StartTerminal terminal;

	private final Supplier<CommandCatalog> catalog;

	StartCommands(StartManifest manifest, StartTerminal terminal, Supplier<CommandCatalog> catalog) {
		this.manifest = manifest;
		this.terminal = terminal;
		this.catalog = catalog;
	}

	/** What runs in the place of the commands of the manifest, by their words. */
	Map<String, Supplier<CommandHandler>> all(HelpText help, Aliases aliases, OutputFormats formats,
			ExitCodePolicy exitCodes) {
		ApplicationInfo application = this.manifest.application();
		CommandLookup lookup = new CommandLookup(application, this.catalog);
		Explanation explanation = new Explanation(application, exitCodes);
		Map<Class<? extends CommandModule>, Supplier<CommandModule>> modules = new HashMap<>();
		modules.put(HelpCommand.class, () -> new HelpCommand(application, lookup, help, aliases));
		modules.put(TreeCommand.class, () -> new TreeCommand(application, this.catalog));
		modules.put(VersionCommand.class, () -> new VersionCommand(application));
		modules.put(SearchCommand.class, this::search);
		modules.put(GuideCommand.class, () -> guide(formats));
		modules.put(ExplainCommand.class, () -> new ExplainCommand(lookup, explanation));
		modules.put(SchemaCommand.class, () -> new SchemaCommand(lookup));
		modules.put(CompletionCommand.class, () -> new CompletionCommand(application, this.catalog,
				this.manifest::globals, this.terminal.variables()));
		Map<String, Supplier<CommandHandler>> all = new HashMap<>();
		modules.forEach((type, module) -> {
			String words = this.manifest.habits().builtIns().get(type.getName());
			if (words != null) {
				all.put(words, () -> only(module.get()));
			}
		});
		return all;
	}

	SearchCommand search() {
		ApplicationInfo application = this.manifest.application();
		Search search = new Search(this.catalog, this::guides, List::of);
		return new SearchCommand(application, search, this.terminal.streams());
	}

	private GuideCommand guide(OutputFormats formats) {
		GuideText text = new GuideText(this.terminal.probe(), this.terminal.audience(), this.terminal.variables(),
				this.manifest.habits().guideProgram());
		return new GuideCommand(this.manifest.application(), this::guides, text, formats);
	}

	private Guides guides() {
		var guides = ManifestForm.guides(this.manifest.guides().fork());
		return new Guides(List.of(() -> guides));
	}

	private static CommandHandler only(CommandModule module) {
		List<CommandHandler> handlers = new ArrayList<>();
		module.register(new CommandRegistration() {

			@Override
			public CommandRegistration group(GroupSpec group) {
				return this;
			}

			@Override
			public CommandRegistration command(CommandHandler handler) {
				handlers.add(handler);
				return this;
			}

		});
		return handlers.get(0);
	}

}
