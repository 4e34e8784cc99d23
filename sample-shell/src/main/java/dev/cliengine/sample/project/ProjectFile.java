package dev.cliengine.sample.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CliException;
import dev.cliengine.io.AtomicFile;
import dev.cliengine.io.LockFile;

/**
 * A JSON file that holds a list with one project a line. Whatever its size, it is read
 * and rewritten as a stream. As long as there is no file it reads as the example
 * projects, which the first change writes down. Each method fails with a
 * {@link CliException} that names line and column if the file cannot be understood; it is
 * then not overwritten.
 *
 * @param path where it is
 */
record ProjectFile(Path path) {

	private static final String EXAMPLES = "projects-seed.json";

	/** All projects; the caller closes the reader. */
	ProjectReader open() {
		// A link to nothing is no missing file: examples would hide what went wrong.
		InputStream in = Files.notExists(this.path, LinkOption.NOFOLLOW_LINKS)
				? ProjectFile.class.getResourceAsStream(EXAMPLES) : AtomicFile.of(this.path).open();
		return new ProjectReader(Objects.requireNonNull(in), Origin.store(this.path));
	}

	/** The project with an id, {@code null} if there is none. */
	@Nullable Project find(String id) {
		try (ProjectReader projects = open()) {
			Project project = projects.nextProject();
			while (project != null && !project.id().equals(id)) {
				project = projects.nextProject();
			}
			return project;
		}
	}

	/**
	 * Replaces the content in one operation under the file's lock: two at a time lose
	 * nothing, and readers see the file before or after it. If the work throws, nothing
	 * is changed.
	 * @param notice receives a line when this has to wait for another command
	 * @return what the work returns
	 */
	<T> T rewrite(Consumer<String> notice, Rewriting<T> work) {
		return LockFile.beside(this.path, notice).hold(() -> {
			List<T> result = new ArrayList<>(1);
			AtomicFile.of(this.path).write((stream) -> {
				try (ProjectReader old = open(); ProjectWriter out = new ProjectWriter(stream)) {
					result.add(work.apply(old, out));
				}
			});
			return result.get(0);
		});
	}

	/** Copies what matches and counts what does not. */
	static long copy(ProjectReader from, ProjectWriter to, Predicate<Project> filter) throws IOException {
		long left = 0;
		for (Project project = from.nextProject(); project != null; project = from.nextProject()) {
			if (filter.test(project)) {
				to.write(project);
			}
			else {
				left++;
			}
		}
		return left;
	}

	/** Makes the next content out of the old one. */
	@FunctionalInterface
	interface Rewriting<T> {

		T apply(ProjectReader old, ProjectWriter out) throws IOException;

	}

}
