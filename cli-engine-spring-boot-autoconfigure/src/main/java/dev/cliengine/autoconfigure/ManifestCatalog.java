package dev.cliengine.autoconfigure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.StagePolicy;
import dev.cliengine.command.manifest.CatalogForm;
import dev.cliengine.command.manifest.ManifestTree;
import dev.cliengine.core.CommandPath;
import dev.cliengine.start.StartManifest;

/**
 * The catalogue of an application as its build wrote it down: a module is made when
 * somebody wants to know more of one of its commands than where it stands.
 */
final class ManifestCatalog {

	private final ModuleBeans modules;

	private final Map<String, List<CommandHandler>> made = new HashMap<>();

	ManifestCatalog(ModuleBeans modules) {
		this.modules = modules;
	}

	/**
	 * The catalogue.
	 * @param usual makes it of all modules, for what is not written down
	 */
	CommandCatalog of(StartManifest manifest, StagePolicy stages, Supplier<CommandCatalog> usual) {
		StagePolicy deciding = (manifest.configuration().features() != null) ? stages : null;
		ManifestTree tree = new ManifestTree(deciding, this::command);
		return CommandCatalog.of(CatalogForm.read(manifest.catalog().fork(), tree), () -> usual.get().features());
	}

	private synchronized @Nullable CommandHandler command(String owner, CommandPath path) {
		return this.made.computeIfAbsent(owner, this::commands)
			.stream()
			.filter((command) -> command.spec().path().equals(path))
			.findFirst()
			.orElse(null);
	}

	private List<CommandHandler> commands(String owner) {
		return this.modules.modules(owner).stream().flatMap((module) -> module.registered().stream()).toList();
	}

}
