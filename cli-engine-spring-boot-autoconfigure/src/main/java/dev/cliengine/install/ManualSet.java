package dev.cliengine.install;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.AtomicFile;
import dev.cliengine.io.InstalledFile;

/**
 * The manual pages that the products of a release wrote in their training.
 *
 * @param plan who is called by which name
 * @param release the directory of the application
 */
record ManualSet(InstallPlan plan, Path release) {

	private static final long LIMIT = 16L * 1024 * 1024;

	/** What was written, by the place people read it at. */
	SortedMap<Path, Path> pages() {
		SortedMap<Path, Path> pages = new TreeMap<>();
		for (String product : this.plan.products()) {
			Path made = Training.pages(this.release, product).resolve("man");
			try (Stream<Path> found = Files.isDirectory(made) ? Files.list(made) : Stream.empty()) {
				found.forEach((page) -> pages
					.put(this.plan.places().manual().resolve(String.valueOf(page.getFileName())), page));
			}
			catch (IOException ex) {
				throw CliException.category(ErrorCategory.FAILURE)
					.cause(ex)
					.fix("Install it with --no-man")
					.message("The manual pages in " + made + " cannot be read");
			}
		}
		return pages;
	}

	/** Puts a page where people read it, with the mark that says whose it is. */
	void install(Path place, Path page) {
		String text = AtomicFile.of(page)
			.read(LIMIT)
			.map((bytes) -> new String(bytes, StandardCharsets.UTF_8))
			.orElse("");
		String marked = ".\\\" " + this.plan.places().mark() + "\n" + text;
		new InstalledFile(place).write(marked.getBytes(StandardCharsets.UTF_8), false);
	}

}
