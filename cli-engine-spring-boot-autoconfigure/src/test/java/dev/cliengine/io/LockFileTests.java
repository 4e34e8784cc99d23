package dev.cliengine.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.LockWait.Patience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class LockFileTests {

	private static final Patience SHORT = new Patience(Duration.ofMillis(20), Duration.ofMillis(200));

	private static final Patience LONG = new Patience(Duration.ofMillis(20), Duration.ofMinutes(1));

	@TempDir
	Path directory;

	private final List<String> notices = new CopyOnWriteArrayList<>();

	private Path target = Path.of("");

	@BeforeEach
	void nameTheTarget() throws IOException {
		this.target = this.directory.toRealPath().resolve("config.toml");
	}

	@Test
	void aFreeLockIsHeldAtOnceAndStays() {
		LockFile lock = LockFile.beside(this.target, this.notices::add);
		assertThat(lock.<Integer>hold(() -> 42)).isEqualTo(42);
		assertThat(lock.<Object>hold(() -> null)).isNull();
		assertThat(this.directory.resolve("config.toml.lock")).isEmptyFile();
		assertThat(this.target).doesNotExist();
		assertThat(this.notices).isEmpty();
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void missingDirectoriesAreCreatedForTheOwner() throws IOException {
		LockFile.beside(this.target.resolve("a/b"), this.notices::add).hold(() -> 1);
		assertThat(Files.getPosixFilePermissions(this.target.resolve("a")))
			.isEqualTo(PosixFilePermissions.fromString("rwx------"));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aLinkAndItsFileHaveOneLock() throws IOException {
		Path link = Files.createSymbolicLink(this.directory.resolve("link"), this.target);
		LockFile.beside(this.target, this.notices::add).hold(() -> {
			assertThatIllegalStateException().isThrownBy(() -> LockFile.beside(link, this.notices::add).hold(() -> 1));
			return null;
		});
	}

	@Test
	void r3AThreadCannotHoldTwice() {
		LockFile lock = LockFile.beside(this.target, this.notices::add);
		assertThatIllegalStateException().isThrownBy(() -> lock.hold(() -> lock.hold(() -> 1)))
			.withMessageContaining("config.toml.lock");
		assertThat(lock.<Integer>hold(() -> 2)).isEqualTo(2);
	}

	@Test
	void failuresOfTheWorkPassAndFreeTheLock() {
		LockFile lock = LockFile.beside(this.target, this.notices::add);
		CliException thrown = new CliException(ErrorCategory.DENIED, "no");
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> lock.hold(() -> {
			throw thrown;
		})).isSameAs(thrown);
		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> lock.hold(() -> {
			throw new IOException();
		}));
		assertThat(lock.<Integer>hold(() -> 2)).isEqualTo(2);
	}

	@Test
	void r3AnotherProcessIsWaitedForInVain() {
		try (ChildJvm holder = holder()) {
			assertThatExceptionOfType(CliException.class).isThrownBy(() -> lock(SHORT, this.notices::add).hold(() -> 1))
				.satisfies(this::saysLocked);
			assertThat(holder.alive()).isTrue();
		}
		assertThat(this.notices).containsExactly("Waiting for " + this.target + ".lock, which another command holds");
	}

	@Test
	void r3KillingTheHolderFreesTheLock() {
		try (ChildJvm holder = holder()) {
			Consumer<String> killing = (notice) -> holder.kill();
			assertThat(lock(LONG, killing.andThen(this.notices::add)).<Integer>hold(() -> 7)).isEqualTo(7);
		}
		assertThat(this.notices).hasSize(1);
	}

	@Test
	void r3AnotherThreadIsWaitedForInVain() throws Exception {
		whileAnotherThreadHolds((release) -> {
			assertThatExceptionOfType(CliException.class).isThrownBy(() -> lock(SHORT, this.notices::add).hold(() -> 1))
				.satisfies(this::saysLocked);
			assertThat(this.notices).hasSize(1);
		});
	}

	@Test
	void r3AnotherThreadIsWaitedFor() throws Exception {
		whileAnotherThreadHolds(
				(release) -> assertThat(lock(LONG, (notice) -> release.countDown()).<Integer>hold(() -> 7))
					.isEqualTo(7));
	}

	@Test
	void r3AnInterruptEndsTheWaitForAThread() throws Exception {
		whileAnotherThreadHolds((release) -> interruptedWait());
	}

	@Test
	void r3AnInterruptEndsTheWaitForAProcess() {
		try (ChildJvm holder = holder()) {
			interruptedWait();
			assertThat(holder.alive()).isTrue();
		}
	}

	@Test
	void anInterruptDoesNotSpoilAFreeLock() {
		Thread.currentThread().interrupt();
		assertThat(lock(SHORT, this.notices::add).<Integer>hold(() -> 7)).isEqualTo(7);
		assertThat(Thread.interrupted()).isTrue();
	}

	@Test
	void r3WhoWaitsLongestAsksMostOften() {
		long pause = Duration.ofMillis(50).toNanos();
		assertThat(LockWait.shortened(pause, Duration.ofMillis(999).toNanos())).isEqualTo(pause);
		assertThat(LockWait.shortened(pause, Duration.ofSeconds(2).toNanos())).isEqualTo(pause / 4);
		assertThat(LockWait.shortened(pause, Duration.ofSeconds(9).toNanos())).isEqualTo(4_000_000);
		assertThat(LockWait.shortened(1000, Duration.ofDays(1).toNanos())).isEqualTo(1000);
	}

	@Test
	void r3WithoutLocksTheWorkGoesOnWithANotice() {
		LockFile lock = new LockFile(this.target, this.notices::add, SHORT, (channel) -> {
			throw new IOException("No locks available");
		});
		assertThat(lock.<Integer>hold(() -> 7)).isEqualTo(7);
		assertThat(this.notices)
			.containsExactly("Going on without " + this.target + ".lock, as its file system has no locks");
	}

	private void interruptedWait() {
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> lock(LONG, (notice) -> Thread.currentThread().interrupt()).hold(() -> 1))
			.satisfies((ex) -> assertThat(ex.category()).isEqualTo(ErrorCategory.INTERRUPTED));
		assertThat(Thread.interrupted()).isTrue();
	}

	private void saysLocked(CliException ex) {
		assertThat(ex.category()).isEqualTo(ErrorCategory.UNAVAILABLE);
		assertThat(ex.code()).isEqualTo("LOCKED");
		assertThat(ex.fix()).isNotBlank();
		assertThat(ex).hasMessageContaining(this.target + ".lock");
	}

	private LockFile lock(Patience patience, Consumer<String> notice) {
		return new LockFile(this.target, notice, patience, (channel) -> channel.tryLock());
	}

	private ChildJvm holder() {
		ChildJvm holder = ChildJvm.start("hold", this.target);
		assertThat(holder.line()).isEqualTo("held");
		return holder;
	}

	private void whileAnotherThreadHolds(Consumer<CountDownLatch> test) throws Exception {
		CountDownLatch held = new CountDownLatch(1);
		CountDownLatch release = new CountDownLatch(1);
		CompletableFuture<Void> other = CompletableFuture.runAsync(() -> lock(LONG, this.notices::add).hold(() -> {
			held.countDown();
			release.await();
			return null;
		}));
		held.await();
		try {
			test.accept(release);
		}
		finally {
			release.countDown();
			other.get();
		}
	}

}
