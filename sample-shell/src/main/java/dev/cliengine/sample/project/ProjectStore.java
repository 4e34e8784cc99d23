package dev.cliengine.sample.project;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * All projects, in one {@link ProjectFile}, of which never more than one is in memory.
 */
class ProjectStore {

	private final Supplier<Path> path;

	private final Consumer<String> notice;

	private final ProjectIds ids;

	private final Clock clock;

	/**
	 * @param path where the file is, asked for when it is needed
	 * @param notice receives a line when a change has to wait for another command
	 * @param ids makes new ids
	 * @param clock says when projects were created
	 */
	ProjectStore(Supplier<Path> path, Consumer<String> notice, ProjectIds ids, Clock clock) {
		this.path = path;
		this.notice = notice;
		this.ids = ids;
		this.clock = clock;
	}

	/** Hands over matching projects one by one, in the order of the file. */
	void forEach(Predicate<Project> filter, Consumer<Project> consumer) {
		try (ProjectReader projects = file().open()) {
			for (Project project = projects.nextProject(); project != null; project = projects.nextProject()) {
				if (filter.test(project)) {
					consumer.accept(project);
				}
			}
		}
	}

	/**
	 * The projects of a team and with a status, read while they are looked at;
	 * {@code null} stands for any. Whoever asks closes the stream.
	 */
	Stream<Project> list(@Nullable String team, @Nullable ProjectStatus status) {
		ProjectReader projects = file().open();
		return Stream.iterate(projects.nextProject(), Objects::nonNull, (last) -> projects.nextProject())
			.onClose(projects::close)
			.filter((project) -> team == null || project.team().equals(team))
			.filter((project) -> status == null || project.status() == status);
	}

	/** The teams there are, sorted. */
	List<String> teams() {
		TreeSet<String> teams = new TreeSet<>();
		forEach((project) -> true, (project) -> teams.add(project.team()));
		return List.copyOf(teams);
	}

	/**
	 * One project.
	 * @throws CliException of category {@link ErrorCategory#NOT_FOUND} if there is none
	 */
	Project get(String id) {
		Project project = file().find(id);
		if (project == null) {
			throw unknown(id);
		}
		return project;
	}

	/** Adds a project at the end. */
	Project create(NewProject project) {
		ProjectFile file = file();
		return file.rewrite(this.notice, (old, out) -> {
			String id = this.ids.next();
			while (file.find(id) != null) {
				id = this.ids.next();
			}
			ProjectFile.copy(old, out, (existing) -> true);
			Project created = new Project(id, project.name(), project.team(), project.status(), project.description(),
					now());
			out.write(created);
			return created;
		});
	}

	/**
	 * Changes a project in its place.
	 * @return the project as it is now
	 * @throws CliException of category {@link ErrorCategory#NOT_FOUND} if there is none
	 */
	Project update(String id, ProjectChanges changes) {
		return replace(id, changes::applyTo);
	}

	/**
	 * Removes a project.
	 * @return the project that was
	 * @throws CliException of category {@link ErrorCategory#NOT_FOUND} if there is none
	 */
	Project delete(String id) {
		return replace(id, (project) -> null);
	}

	/**
	 * Adds all items at the end, in their order. An item whose id exists replaces that
	 * project; of several items with one id the last counts. The source is read to its
	 * end before the lock is taken, so a slow one holds nobody up.
	 * @throws CliException if an item is no good; nothing is changed then
	 */
	ImportSummary importAll(ProjectReader items) {
		ProjectFile file = file();
		Instant now = now();
		try (ImportSpool spool = ImportSpool.beside(file.path(), this.ids.nextOfMany(), now)) {
			IdPositions last = new IdPositions();
			spool.write((stream) -> {
				try (ProjectWriter out = new ProjectWriter(stream)) {
					int position = 0;
					for (ProjectItem item = items.next(); item != null; item = items.next()) {
						Project project = item.complete(this.ids::nextOfMany, now);
						last.put(project.id(), ++position);
						out.write(project);
					}
				}
			});
			return file.rewrite(this.notice, (old, out) -> merge(old, spool, last, out));
		}
	}

	private static ImportSummary merge(ProjectReader old, ImportSpool spool, IdPositions last, ProjectWriter out)
			throws IOException {
		long replaced = ProjectFile.copy(old, out, (project) -> last.of(project.id()) == 0);
		int[] position = new int[1];
		try (ProjectReader items = spool.read()) {
			long skipped = ProjectFile.copy(items, out, (project) -> last.of(project.id()) == ++position[0]);
			return new ImportSummary(position[0] - skipped - replaced, replaced, skipped);
		}
	}

	private Project replace(String id, Function<Project, @Nullable Project> change) {
		return file().rewrite(this.notice, (old, out) -> {
			Project result = null;
			for (Project project = old.nextProject(); project != null; project = old.nextProject()) {
				Project next = project.id().equals(id) ? change.apply(project) : project;
				if (next != null) {
					out.write(next);
				}
				if (project.id().equals(id)) {
					result = Objects.requireNonNullElse(next, project);
				}
			}
			if (result == null) {
				throw unknown(id);
			}
			return result;
		});
	}

	private ProjectFile file() {
		return new ProjectFile(this.path.get());
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
	}

	private static CliException unknown(String id) {
		return CliException.category(ErrorCategory.NOT_FOUND)
			.code("NOT_FOUND")
			.fix("See the projects there are with 'project list'")
			.next("project list", "See the projects there are")
			.message("project \"" + id + "\" not found");
	}

}
