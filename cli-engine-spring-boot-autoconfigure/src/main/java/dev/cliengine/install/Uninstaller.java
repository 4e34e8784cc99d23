package dev.cliengine.install;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import dev.cliengine.completion.install.CompletionFiles;
import dev.cliengine.io.DirectoryTree;
import dev.cliengine.io.InstalledFile;
import dev.cliengine.io.LockFile;

/**
 * Removes an installation, and nothing that somebody else wrote or changed since.
 *
 * @since 0.1.0
 */
public final class Uninstaller {

	private static final String LOCK = "installed.lock";

	private final InstallSystem system;

	public Uninstaller(InstallSystem system) {
		this.system = system;
	}

	/**
	 * Removes it, also the jar that this runs from: nobody can ask this process for
	 * anything after what it is doing.
	 * @param preview whether nothing is to be removed
	 * @return what was removed, or would be
	 * @throws dev.cliengine.core.CliException of category {@code NOT_FOUND} if nothing is
	 * installed there, {@code FAILURE} if something cannot be removed
	 */
	public List<Path> uninstall(InstallPlaces places, boolean preview) {
		InstallManifest manifest = Installer.installed(places);
		if (preview) {
			return preview(places, manifest);
		}
		openLibraries();
		List<Path> removed = LockFile.beside(places.manifest(), this.system.notice()).hold(() -> {
			Removal removal = removal(places, manifest);
			List<Path> gone = new ArrayList<>(removal.all(manifest));
			for (Path release : new Releases(places).all()) {
				new DirectoryTree(release).delete();
				gone.add(release);
			}
			new InstalledFile(places.manifest()).delete();
			return gone;
		});
		// Whoever waits for the lock finds nothing installed
		new InstalledFile(places.manifest().resolveSibling(LOCK)).delete();
		new DirectoryTree(places.library()).deleteIfEmpty();
		removal(places, manifest).directories(manifest);
		return removed;
	}

	private List<Path> preview(InstallPlaces places, InstallManifest manifest) {
		Ownership ownership = removal(places, manifest).ownership();
		List<Path> found = new ArrayList<>(manifest.files().stream().filter(ownership::own).toList());
		manifest.completions()
			.stream()
			.flatMap((entry) -> CompletionSet.of(entry, this.system.environment()).stream())
			.map(CompletionFiles::installed)
			.forEach(found::addAll);
		found.addAll(new Releases(places).all());
		return found;
	}

	private Removal removal(InstallPlaces places, InstallManifest manifest) {
		String name = (manifest.renamed() ? places.name() : manifest.product()) + (this.system.windows() ? ".cmd" : "");
		return new Removal(this.system.environment(), new Ownership(places, places.programs().resolve(name)));
	}

	/** What is open can still be read when it has no name any more. */
	private static void openLibraries() {
		try {
			Collections.list(Uninstaller.class.getClassLoader().getResources("META-INF/MANIFEST.MF"));
		}
		catch (IOException ex) {
			// What has not been opened is then missing at the very worst
		}
	}

}
