package dev.cliengine.sample.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProjectStoreTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

	@SuppressWarnings("NullAway.Init")
	private Path file;

	@SuppressWarnings("NullAway.Init")
	private ProjectStore store;

	@BeforeEach
	void open() {
		this.file = this.directory.resolve("data").resolve("projects.json");
		this.store = Stores.at(this.file);
	}

	@Test
	void withoutAFileThereAreTheExamplesAndReadingWritesNothing() {
		assertThat(this.store.list(null, null)).hasSize(12);
		assertThat(this.store.teams()).containsExactly("data", "mobile", "platform", "web");
		assertThat(this.file.getParent()).doesNotExist();
	}

	@Test
	void theFirstChangeWritesTheExamplesDownOnce() throws IOException {
		Project created = this.store.create(Stores.project("Thirteenth"));
		assertThat(Files.readAllLines(this.file)).hasSize(15).startsWith("[").endsWith("]");
		this.store.list(null, null).forEach((project) -> this.store.delete(project.id()));
		assertThat(this.store.list(null, null)).isEmpty();
		assertThat(this.file).hasContent("[]");
		assertThat(created.id()).matches("p-[0-9a-z]{8}");
	}

	@Test
	void theExamplesAreWrittenByteForByteAsTheyComeWithTheApplication() throws IOException {
		Project created = this.store.create(Stores.project("Thirteenth"));
		this.store.delete(created.id());
		try (var examples = ProjectStore.class.getResourceAsStream("projects-seed.json")) {
			assertThat(examples).isNotNull();
			assertThat(Files.readAllBytes(this.file)).isEqualTo(examples.readAllBytes());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "a \"b\"  c", " leading and trailing ", "👩🏽‍💻 emoji", "it's `$(quoted)` \\ back",
			"two\nlines\r\n", "tab\tnul\0esc\u001b[31m", "\u2028\u202e\u0085", "{\"json\": [1]}", "${user.home} #{1+1}",
			"é decomposed" })
	void awkwardTextsComeBackByteForByte(String text) {
		Project created = this.store.create(new NewProject(text, "web", ProjectStatus.PAUSED, text));
		Project read = Stores.at(this.file).get(created.id());
		assertThat(read).isEqualTo(created);
		assertThat(read.name()).isEqualTo(text);
		assertThat(read.description()).isEqualTo(text);
	}

	@Test
	void listKeepsTheOrderOfTheFileAndFilters() {
		assertThat(this.store.list("web", null)).extracting(Project::name)
			.containsExactly("Storefront", "Checkout", "Newsletter");
		assertThat(this.store.list("web", ProjectStatus.PAUSED)).extracting(Project::name)
			.containsExactly("Newsletter");
		assertThat(this.store.list(null, ProjectStatus.ARCHIVED)).hasSize(2);
		assertThat(this.store.list("nobody", null)).isEmpty();
	}

	@Test
	void aNewProjectHasATimeInSecondsAndStandsAtTheEnd() {
		Project created = this.store.create(Stores.project("New"));
		assertThat(created.createdAt()).isEqualTo(Stores.NOW);
		List<Project> all = this.store.list(null, null).toList();
		assertThat(all.get(all.size() - 1)).isEqualTo(created);
	}

	@Test
	void anIdThatIsTakenIsNotGivenAgain() {
		PrimitiveIterator.OfLong bits = LongStream.of(1, 1, 1, 2).iterator();
		ProjectStore repeating = Stores.at(this.file, bits::nextLong);
		assertThat(repeating.create(Stores.project("One")).id()).isEqualTo("p-10000000");
		assertThat(repeating.create(Stores.project("Two")).id()).isEqualTo("p-20000000");
	}

	@Test
	void updateChangesWhatWasSaidAndNothingElse() {
		Project before = this.store.get("p-7kd93xqe");
		Project after = this.store.update(before.id(), new ProjectChanges(null, "data", null, null));
		assertThat(after).isEqualTo(new Project(before.id(), "Checkout", "data", before.status(), before.description(),
				before.createdAt()));
		assertThat(this.store.list(null, null).toList().get(1)).isEqualTo(after);
		assertThat(this.store.update(before.id(), new ProjectChanges(null, null, null, "")).description()).isNull();
	}

	@Test
	void unknownIdsAreNotFoundAndChangeNothing() throws IOException {
		this.store.delete("p-4n8w2c6t");
		byte[] before = Files.readAllBytes(this.file);
		List<Runnable> attempts = List.of(() -> this.store.get("p9"), () -> this.store.delete("p9"),
				() -> this.store.update("p9", new ProjectChanges("New", null, null, null)));
		for (Runnable attempt : attempts) {
			assertThatExceptionOfType(CliException.class).isThrownBy(attempt::run)
				.withMessage("project \"p9\" not found")
				.satisfies((ex) -> {
					assertThat(ex.category()).isEqualTo(ErrorCategory.NOT_FOUND);
					assertThat(ex.fix()).isEqualTo("See the projects there are with 'project list'");
				});
		}
		assertThat(Files.readAllBytes(this.file)).isEqualTo(before);
		assertThat(this.file.getParent()).isDirectoryNotContaining((path) -> path.toString().endsWith(".tmp"));
	}

	@Test
	void projectsThatBreakARuleAreRefusedWhereTheyAreMade() {
		List<Runnable> attempts = List.of(() -> Stores.project("  "), () -> Stores.project("x".repeat(201)),
				() -> Stores.project("half \ud83d"), () -> new NewProject("x", "Web", ProjectStatus.ACTIVE, null),
				() -> new ProjectChanges(null, "a".repeat(41), null, null));
		for (Runnable attempt : attempts) {
			assertThatExceptionOfType(CliException.class).isThrownBy(attempt::run)
				.satisfies((ex) -> assertThat(ex.category()).isEqualTo(ErrorCategory.VALIDATION));
		}
	}

}
