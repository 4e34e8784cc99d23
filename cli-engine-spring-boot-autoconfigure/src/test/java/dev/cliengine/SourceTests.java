package dev.cliengine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What can only be seen in the sources: their size, and what packages say of themselves.
 */
class SourceTests {

	private static final int LONGEST = 400;

	private static final int LONG = 180;

	private final Map<Path, List<String>> sources = read(Path.of("src/main/java"));

	@Test
	void noFileIsLongAndFewAreNearlyLong() {
		assertThat(this.sources).hasSizeGreaterThan(200)
			.allSatisfy((file, lines) -> assertThat(lines).as(file.toString()).hasSizeLessThanOrEqualTo(LONGEST));
		long nearlyLong = this.sources.values().stream().filter((lines) -> lines.size() > LONG).count();
		assertThat(nearlyLong * 10).isLessThanOrEqualTo(this.sources.size());
	}

	@Test
	void everyPackageSaysWhatItIsFor() {
		Stream<Path> directories = this.sources.keySet().stream().map(Path::getParent).distinct();
		assertThat(directories).allSatisfy((directory) -> {
			List<String> lines = this.sources.get(directory.resolve("package-info.java"));
			assertThat(lines).as(directory.toString()).isNotNull().contains("/**", "@NullMarked");
		});
	}

	private static Map<Path, List<String>> read(Path root) {
		Map<Path, List<String>> sources = new TreeMap<>();
		try (Stream<Path> files = Files.walk(root)) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".java")).toList()) {
				sources.put(file, Files.readAllLines(file));
			}
			return sources;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
