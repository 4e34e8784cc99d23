package dev.cliengine.install;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.cliengine.completion.install.CompletionFiles;
import dev.cliengine.completion.script.Shell;
import dev.cliengine.core.CliException;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.io.AtomicFile;
import dev.cliengine.io.DirectoryTree;

/**
 * The completion of an installation's products in one shell. Aliases have none: what they
 * stand for is known to the jar alone.
 *
 * @param shell the shell, {@link Optional#empty()} for none
 * @param plan who is called by which name
 * @param environment says where the shell's files are
 */
record CompletionSet(Optional<Shell> shell, InstallPlan plan, EnvironmentVariables environment) {

	private static final long LIMIT = 16L * 1024 * 1024;

	/** The shell and the name of each, as the manifest has them. */
	List<String> entries() {
		return this.shell.map((found) -> names().map((name) -> found.word() + " " + name).toList()).orElse(List.of());
	}

	/** All files that belong to it. */
	List<Path> files() {
		return this.shell.map((found) -> names().flatMap((name) -> of(found, name).all().stream()).distinct().toList())
			.orElse(List.of());
	}

	/** Directories it needs that are not there. */
	List<Path> missing() {
		return files().stream()
			.flatMap((file) -> Stream.ofNullable(file.getParent()))
			.flatMap((directory) -> new DirectoryTree(directory).missing().stream())
			.distinct()
			.toList();
	}

	/**
	 * Installs what the products wrote in their training.
	 * @return what did not work, in sentences
	 */
	List<String> install(Path release) {
		List<String> warnings = new ArrayList<>();
		this.shell.ifPresent((found) -> this.plan.products().forEach((product) -> {
			Path script = Training.pages(release, product).resolve("completion").resolve(found.word());
			if (!Files.isRegularFile(script)) {
				return;
			}
			try {
				of(found, this.plan.typed(product)).install(text(script));
			}
			catch (CliException ex) {
				warnings.add(found.word() + " will not complete " + this.plan.typed(product) + ": " + ex.getMessage());
			}
		}));
		return warnings;
	}

	/** The files of an entry of the manifest, empty if there is no such shell. */
	static Optional<CompletionFiles> of(String entry, EnvironmentVariables environment) {
		String[] words = entry.split(" ", 2);
		return Shell.named(words[0]).map((shell) -> new CompletionFiles(shell, words[words.length - 1], environment));
	}

	private Stream<String> names() {
		return this.plan.products().stream().map(this.plan::typed);
	}

	private CompletionFiles of(Shell found, String name) {
		return new CompletionFiles(found, name, this.environment);
	}

	private static String text(Path file) {
		return AtomicFile.of(file).read(LIMIT).map((bytes) -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
	}

}
