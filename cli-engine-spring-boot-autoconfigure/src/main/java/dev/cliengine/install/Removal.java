package dev.cliengine.install;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.io.DirectoryTree;
import dev.cliengine.io.InstalledFile;

/**
 * Removes what manifests name, as far as it is still what was written.
 *
 * @param environment says where shells have their files
 * @param ownership whose files are
 */
record Removal(EnvironmentVariables environment, Ownership ownership) {

	/** Removes what an older installation had and the one after it has not. */
	void leftOver(InstallManifest old, InstallManifest now) {
		old.files().stream().filter((file) -> !now.files().contains(file)).forEach(this::file);
		old.completions()
			.stream()
			.filter((entry) -> !now.completions().contains(entry))
			.flatMap((entry) -> CompletionSet.of(entry, this.environment).stream())
			.forEach((files) -> files.uninstall());
	}

	/**
	 * Removes everything.
	 * @return what was removed or changed
	 */
	List<Path> all(InstallManifest manifest) {
		List<Path> removed = new ArrayList<>();
		// The launcher last of what people see: without it nothing is installed
		List<Path> files = new ArrayList<>(manifest.files());
		files.sort((left, right) -> Boolean.compare(left.equals(launcher()), right.equals(launcher())));
		files.stream().filter(this::file).forEach(removed::add);
		manifest.completions()
			.stream()
			.flatMap((entry) -> CompletionSet.of(entry, this.environment).stream())
			.forEach((completion) -> removed.addAll(completion.uninstall()));
		return removed;
	}

	/** Removes directories that the installation made, if nothing else is in them now. */
	void directories(InstallManifest manifest) {
		List<Path> directories = new ArrayList<>(manifest.directories());
		Collections.reverse(directories);
		directories.forEach((directory) -> new DirectoryTree(directory).deleteIfEmpty());
	}

	private Path launcher() {
		return this.ownership.launcher();
	}

	private boolean file(Path file) {
		return this.ownership.own(file) && new InstalledFile(file).delete();
	}

}
