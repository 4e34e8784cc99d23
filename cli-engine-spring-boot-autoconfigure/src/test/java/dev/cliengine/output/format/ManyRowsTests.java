package dev.cliengine.output.format;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonView;
import org.jline.utils.WCWidth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that lists longer than memory go out, in processes that have little of it.
 */
class ManyRowsTests {

	@TempDir
	Path directory;

	@ParameterizedTest
	@CsvSource({ "ndjson, 1000000", "csv, 1000001", "json, 5000004" })
	void r15AMillionRowsGoOutInLittleMemory(String format, long lines) throws Exception {
		Path out = this.directory.resolve("out");
		Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classPath(),
				ManyRowsChild.class.getName(), format)
			.redirectErrorStream(true)
			.redirectOutput(out.toFile())
			.start();
		assertThat(child.waitFor(120, TimeUnit.SECONDS)).isTrue();
		assertThat(Files.readString(out, StandardCharsets.UTF_8).strip()).isEqualTo(Long.toString(lines));
	}

	private static String classPath() {
		return Stream
			.of(ManyRowsChild.class, JsonRenderer.class, JsonNode.class, JsonParser.class, JsonView.class,
					WCWidth.class, Nullable.class)
			.map(ManyRowsTests::location)
			.distinct()
			.collect(Collectors.joining(File.pathSeparator));
	}

	private static String location(Class<?> type) {
		try {
			return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
