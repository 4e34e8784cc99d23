package dev.cliengine.start;

import java.util.List;

import org.jspecify.annotations.Nullable;

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
import dev.cliengine.command.StagePolicy;
import dev.cliengine.command.alias.Aliases;
import dev.cliengine.command.help.HelpText;
import dev.cliengine.command.manifest.CatalogForm;
import dev.cliengine.command.manifest.ManifestTree;
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

	private final @Nullable StagePolicy stages;

	private final Means means;

	private @Nullable CommandCatalog catalog;

	StartCommands(StartManifest manifest, StartTerminal terminal, @Nullable StagePolicy stages, Means means) {
		this.manifest = manifest;
		this.terminal = terminal;
		this.stages = stages;
		this.means = means;
	}

	/** All commands of the manifest, with these in their places. */
	CommandCatalog catalog() {
		CommandCatalog known = this.catalog;
		if (known == null) {
			ManifestTree tree = new ManifestTree(this.stages, (owner, path) -> command(path.words()));
			known = CommandCatalog.of(CatalogForm.read(this.manifest.catalog().fork(), tree), List::of);
			this.catalog = known;
		}
		return known;
	}

	private @Nullable CommandHandler command(String words) {
		for (Class<? extends CommandModule> type : CLASSES) {
			if (words.equals(this.manifest.habits().builtIns().get(type.getName()))) {
				return module(type).registered().get(0);
			}
		}
		return null;
	}

	private CommandModule module(Class<? extends CommandModule> type) {
		ApplicationInfo application = this.manifest.application();
		CommandLookup lookup = new CommandLookup(application, this::catalog);
		if (type == HelpCommand.class) {
			return new HelpCommand(application, lookup, this.means.help(), this.means.aliases());
		}
		if (type == TreeCommand.class) {
			return new TreeCommand(application, this::catalog);
		}
		if (type == VersionCommand.class) {
			return new VersionCommand(application);
		}
		if (type == SearchCommand.class) {
			return search();
		}
		if (type == GuideCommand.class) {
			return guide();
		}
		if (type == ExplainCommand.class) {
			return new ExplainCommand(lookup, new Explanation(application, this.means.exitCodes()));
		}
		return (type == SchemaCommand.class) ? new SchemaCommand(lookup)
				: new CompletionCommand(application, this::catalog, this.manifest::globals, this.terminal.variables());
	}

	SearchCommand search() {
		ApplicationInfo application = this.manifest.application();
		Search search = new Search(this::catalog, this::guides, List::of);
		return new SearchCommand(application, search, this.terminal.streams());
	}

	private GuideCommand guide() {
		GuideText text = new GuideText(this.terminal.probe(), this.terminal.audience(), this.terminal.variables(),
				this.manifest.habits().guideProgram());
		return new GuideCommand(this.manifest.application(), this::guides, text, this.means.formats());
	}

	private Guides guides() {
		var guides = ManifestForm.guides(this.manifest.guides().fork());
		return new Guides(List.of(() -> guides));
	}

	/**
	 * What some of them answer with.
	 *
	 * @param help writes help
	 * @param aliases words of people's own
	 * @param formats decides how to print
	 * @param exitCodes the numbers failures end with
	 */
	record Means(HelpText help, Aliases aliases, OutputFormats formats, ExitCodePolicy exitCodes) {
	}

}
