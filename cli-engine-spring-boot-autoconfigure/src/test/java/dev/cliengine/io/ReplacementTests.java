package dev.cliengine.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReplacementTests {

	@TempDir
	Path directory;

	private final AtomicInteger tries = new AtomicInteger();

	private Path from = Path.of("");

	private Path to = Path.of("");

	@BeforeEach
	void createFiles() throws IOException {
		this.from = Files.writeString(this.directory.resolve("from"), "new");
		this.to = Files.writeString(this.directory.resolve("to"), "old");
	}

	@Test
	void replaces() throws IOException {
		Replacement.on(this.to).replace(this.from, this.to);
		assertThat(this.to).hasContent("new");
		assertThat(this.from).doesNotExist();
	}

	@Test
	void r1ATargetHeldShutForAMomentIsReplaced() throws IOException {
		new Replacement(deniedUntil(6), 5).replace(this.from, this.to);
		assertThat(this.tries).hasValue(6);
	}

	@Test
	void r1ATargetHeldShutIsGivenUp() {
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> new Replacement(deniedUntil(7), 5).replace(this.from, this.to));
		assertThat(this.tries).hasValue(6);
	}

	@Test
	void withoutRetriesADenialIsFinal() {
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> new Replacement(deniedUntil(2), 0).replace(this.from, this.to));
		assertThat(this.tries).hasValue(1);
	}

	@Test
	void whatCannotWorkIsNotTriedAgain() {
		Replacement replacement = new Replacement((from, to) -> {
			this.tries.incrementAndGet();
			throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "no");
		}, 5);
		assertThatExceptionOfType(AtomicMoveNotSupportedException.class)
			.isThrownBy(() -> replacement.replace(this.from, this.to));
		assertThat(this.tries).hasValue(1);
	}

	private Replacement.Move deniedUntil(int attempt) {
		return (from, to) -> {
			if (this.tries.incrementAndGet() < attempt) {
				throw new AccessDeniedException(to.toString());
			}
		};
	}

}
