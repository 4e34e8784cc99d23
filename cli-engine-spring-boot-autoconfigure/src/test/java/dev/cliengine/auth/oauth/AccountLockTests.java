package dev.cliengine.auth.oauth;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.cliengine.core.CliException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class AccountLockTests {

	@TempDir
	private Path directory;

	@ParameterizedTest
	@CsvSource({ "30, 35", "120, 125", "1, 10" })
	void r20ItOutlastsASlowServerOfSomebodyElse(int limit, int patience) {
		Fixture fixture = new Fixture(this.directory, "client", ClientAuthentication.NONE, Map.of());
		fixture.limit = Duration.ofSeconds(limit);
		assertThat(AccountLock.of(fixture.parts()).patience()).isEqualTo(Duration.ofSeconds(patience));
	}

	@Test
	void r20AnAccountInUseElsewhereIsGivenUpInTheEnd() {
		List<String> notices = new ArrayList<>();
		AccountLock lock = new AccountLock(new TestStore(this.directory), notices::add, Duration.ofMillis(20));
		CliException failure = lock.hold(Fixture.DEV,
				() -> CompletableFuture
					.supplyAsync(() -> catchThrowableOfType(CliException.class, () -> lock.hold(Fixture.DEV, () -> 1)),
							(work) -> new Thread(work).start())
					.join());
		assertThat(failure.code()).isEqualTo("LOCKED");
		assertThat(failure.getMessage()).endsWith("also after waiting 20 ms");
	}

}
