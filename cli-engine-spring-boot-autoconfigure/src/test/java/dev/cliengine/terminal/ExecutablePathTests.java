package dev.cliengine.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.core.EnvironmentVariables;

import static org.assertj.core.api.Assertions.assertThat;

@DisabledOnOs(OS.WINDOWS)
class ExecutablePathTests {

	@TempDir
	Path directory;

	@Test
	void programsAreKnownByTheRestOfTheirNamesAndTheFirstOneCounts() throws IOException {
		Path first = Files.createDirectory(this.directory.resolve("first"));
		Path second = Files.createDirectory(this.directory.resolve("second"));
		Path near = program(first.resolve("tool-a"), "rwxr-xr-x");
		program(second.resolve("tool-a"), "rwxr-xr-x");
		Path far = program(second.resolve("tool-b"), "rwxr-xr-x");
		program(second.resolve("tool-text"), "rw-r--r--");
		program(second.resolve("tool-"), "rwxr-xr-x");
		program(second.resolve("other"), "rwxr-xr-x");
		Files.createDirectory(second.resolve("tool-directory"));
		String path = String.join(":", ".", first.toString(), this.directory + "/missing", second.toString());
		ExecutablePath programs = new ExecutablePath(new EnvironmentVariables(Map.of("PATH", path)));
		assertThat(programs.beginningWith("tool-")).containsExactly(Map.entry("a", near), Map.entry("b", far));
		assertThat(programs.find("tool-a")).contains(near);
		assertThat(new ExecutablePath(new EnvironmentVariables(Map.of())).beginningWith("tool-")).isEmpty();
	}

	private static Path program(Path file, String mode) throws IOException {
		return Files.setPosixFilePermissions(Files.createFile(file), PosixFilePermissions.fromString(mode));
	}

}
