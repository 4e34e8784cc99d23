package dev.cliengine.install;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.cliengine.completion.install.CompletionFiles;
import dev.cliengine.completion.script.Shell;
import dev.cliengine.terminal.ExecutablePath;

/**
 * Examines an installation: its launcher, its JVM, its caches and its completion.
 *
 * @since 0.1.0
 */
public final class InstallationCheck implements DoctorCheck {

	private static final String UPDATE = "Run 'self update-cache'";

	private final InstallSystem system;

	private final InstallPlaces places;

	public InstallationCheck(InstallSystem system, InstallPlaces places) {
		this.system = system;
		this.places = places;
	}

	@Override
	public List<Finding> examine() {
		List<Finding> findings = new ArrayList<>();
		findings.add(Finding.ok("java", "Java " + this.system.jvm().version() + " in " + this.system.jvm().home()));
		Optional<InstallManifest> manifest = InstallManifest.read(this.places);
		if (manifest.isEmpty()) {
			findings.add(Finding.warn("installation", "Nothing is installed in " + this.places.root(),
					"Run 'self install' to start faster, with completion and manual pages"));
			return findings;
		}
		findings.add(release(manifest.get()));
		manifest.get()
			.files()
			.stream()
			.filter((file) -> this.places.programs().equals(file.getParent()))
			.map(this::program)
			.forEach(findings::add);
		findings.add(recordedJvm(manifest.get()));
		findings.add(cache(manifest.get()));
		this.system.shell().map((shell) -> completion(shell, manifest.get())).ifPresent(findings::add);
		return findings;
	}

	private Finding release(InstallManifest manifest) {
		Path release = new Releases(this.places).path(manifest.release());
		String digest = manifest.release().substring(manifest.release().lastIndexOf('-') + 1);
		boolean whole = Files.isDirectory(release) && ReleaseDigest.of(release).equals(digest);
		return whole ? Finding.ok("installation", manifest.release() + " in " + this.places.library()) : Finding
			.fail("installation", release + " is not as it was installed", "Install it again from its jar");
	}

	private Finding program(Path file) {
		String check = "launcher";
		if (!Files.isExecutable(file)) {
			return Finding.fail(check, file + " is missing or cannot be started", "Run 'self install' again");
		}
		String name = String.valueOf(file.getFileName());
		Optional<Path> found = new ExecutablePath(this.system.environment()).find(name);
		if (found.isEmpty()) {
			return Finding.warn(check, file + " is not on the PATH", "Add " + this.places.programs() + " to the PATH");
		}
		return found.get().equals(file) ? Finding.ok(check, "'" + name + "' starts " + file)
				: Finding.warn(check, "'" + name + "' starts " + found.get() + ", not " + file,
						"Put " + this.places.programs() + " first on the PATH");
	}

	private static Finding recordedJvm(InstallManifest manifest) {
		boolean there = Files.isExecutable(manifest.jvm().program());
		return there ? Finding.ok("jvm", "The launcher starts the JVM in " + manifest.jvm().home()) : Finding
			.warn("jvm", "The JVM in " + manifest.jvm().home() + " is gone; the launcher searches another", UPDATE);
	}

	private Finding cache(InstallManifest manifest) {
		Path release = new Releases(this.places).path(manifest.release());
		Jvm jvm = manifest.jvm();
		boolean there = Files.isRegularFile(release.resolve(jvm.cache(manifest.product())));
		if (!there) {
			return Finding.warn("cache", "There is no cache, so it starts more slowly than it could", UPDATE);
		}
		return CacheState.of(release, jvm).fits() ? Finding.ok("cache", "The cache is that of Java " + jvm.version())
				: Finding.warn("cache", "The cache is that of another JVM and is not used", UPDATE);
	}

	private Finding completion(Shell shell, InstallManifest manifest) {
		String name = manifest.renamed() ? this.places.name() : manifest.product();
		CompletionFiles files = new CompletionFiles(shell, name, this.system.environment());
		boolean there = !files.installed().isEmpty();
		return there ? Finding.ok("completion", shell.word() + " completes " + name) : Finding.warn("completion",
				shell.word() + " does not complete " + name, "Run 'completion " + shell.word() + " --install'");
	}

}
