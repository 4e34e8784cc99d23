package dev.cliengine.autoconfigure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
 * The catalogue of an application as its build wrote it down: a command is made when
 * somebody wants to know more of it than where it stands.
 */
final class ManifestCatalog {

	private final ModuleBeans modules;

	private final Map<CommandPath, Optional<CommandHandler>> made = new HashMap<>();

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
		return this.made.computeIfAbsent(path, (same) -> this.modules.command(owner, same)).orElse(null);
	}

}
