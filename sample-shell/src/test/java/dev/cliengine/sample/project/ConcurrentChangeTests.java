package dev.cliengine.sample.project;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;

import dev.cliengine.io.AtomicFile;

import static org.assertj.core.api.Assertions.assertThat;

class ConcurrentChangeTests {

	private static final int EACH = 15;

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

	@Test
	void r4ChangesOfManyThreadsLoseNothing() throws Exception {
		Path file = this.directory.resolve("projects.json");
		List<Callable<Void>> work = new ArrayList<>();
		for (String name : List.of("a", "b", "c", "d")) {
			work.add(() -> {
				createProjects(file, name);
				return null;
			});
		}
		ExecutorService threads = Executors.newFixedThreadPool(work.size());
		try {
			for (Future<Void> done : threads.invokeAll(work)) {
				done.get();
			}
		}
		finally {
			threads.shutdownNow();
		}
		assertThat(created(file)).hasSize(4 * EACH).doesNotHaveDuplicates();
	}

	@Test
	void r4ChangesOfManyProcessesLoseNothing() throws Exception {
		Path file = this.directory.resolve("projects.json");
		List<Process> children = List.of(child(file, "a"), child(file, "b"));
		try {
			createProjects(file, "c");
			for (Process child : children) {
				assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
				assertThat(child.exitValue()).isZero();
			}
		}
		finally {
			children.forEach(Process::destroyForcibly);
		}
		assertThat(created(file)).hasSize(3 * EACH).doesNotHaveDuplicates();
	}

	static void createProjects(Path file, String name) {
		ProjectStore store = Stores.at(file, new SecureRandom());
		for (int i = 0; i < EACH; i++) {
			store.create(Stores.project(name + i));
		}
	}

	private static List<String> created(Path file) {
		List<Project> all = Stores.at(file).list(null, null).toList();
		assertThat(all).extracting(Project::id).doesNotHaveDuplicates();
		return all.stream().skip(12).map(Project::name).toList();
	}

	private static Process child(Path file, String name) throws IOException {
		String classpath = String.join(System.getProperty("path.separator"), location(Child.class),
				location(ProjectStore.class), location(AtomicFile.class), location(JsonParser.class));
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classpath, Child.class.getName(), file.toString(),
				name)
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
	}

	private static String location(Class<?> type) {
		try {
			return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * What another process does.
	 */
	static final class Child {

		private Child() {
		}

		public static void main(String... args) {
			createProjects(Path.of(args[0]), args[1]);
		}

	}

}
