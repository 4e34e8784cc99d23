package dev.cliengine.auth.exec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import dev.cliengine.auth.CredentialRequest;
import dev.cliengine.auth.exec.ProgramStart.Starter;

/**
 * A provider called {@code corp} whose program {@code corp-login} is a script.
 */
record ProviderScript(Path directory) {

	static final Instant NOW = Instant.parse("2026-05-18T12:00:00Z");

	ExecAuthProvider provider(String... lines) {
		return provider(new ExecCommand("corp", List.of("corp-login"), Duration.ZERO, 1 << 20), lines);
	}

	ExecAuthProvider provider(ExecCommand command, String... lines) {
		return provider(command, (words) -> new ProcessBuilder(words).start(), lines);
	}

	ExecAuthProvider provider(ExecCommand command, Starter starter, String... lines) {
		Path script = write(lines);
		return new ExecAuthProvider(command,
				(name) -> name.equals("corp-login") ? Optional.of(script) : Optional.empty(), starter,
				Clock.fixed(NOW, ZoneOffset.UTC));
	}

	/** What the script saved as {@code question}. */
	String question() throws IOException {
		return Files.readString(this.directory.resolve("question"));
	}

	static CredentialRequest request(String environment) {
		return CredentialRequest.of(environment, List.of());
	}

	private Path write(String... lines) {
		try {
			Path script = this.directory.resolve("corp-login");
			// not the directory the program runs in, which is that of the tests
			Files.writeString(script, "#!/bin/bash\nhere='" + this.directory + "'\n" + String.join("\n", lines) + "\n");
			return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
