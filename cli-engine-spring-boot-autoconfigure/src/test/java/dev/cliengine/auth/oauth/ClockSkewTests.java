package dev.cliengine.auth.oauth;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.auth.Credential;
import dev.cliengine.io.Secret;

import static org.assertj.core.api.Assertions.assertThat;

class ClockSkewTests {

	private final FakeIdp idp = new FakeIdp();

	@TempDir
	private Path directory;

	private Fixture fixture;

	@BeforeEach
	void start() {
		this.fixture = Fixture.at(this.idp, this.directory);
		this.idp.thenTokens("CANARY-b", "CANARY-s").thenTokens("CANARY-c", "CANARY-t");
	}

	@AfterEach
	void stop() {
		this.idp.close();
	}

	@ParameterizedTest
	@ValueSource(ints = { -24, -1, 1, 24 })
	void r21AWrongClockChangesNothing(int hours) {
		this.fixture.shift = Duration.ofHours(hours);
		this.fixture.stored("CANARY-a", "CANARY-r", 10);
		Credential credential = provider().credential(Fixture.request());
		assertThat(this.fixture.stored().clockOffset()).isBetween(-3600L * hours - 120, -3600L * hours + 120);
		Instant end = credential.expiresAt();
		assertThat(end).isNotNull();
		assertThat(Duration.between(this.fixture.clock().instant(), end).toMinutes()).isBetween(55L, 60L);
		// Another process, and then nearly an hour later
		assertThat(provider().credential(Fixture.request()).secret()).isEqualTo(Secret.of("CANARY-b"));
		this.fixture.shift = this.fixture.shift.plusMinutes(50);
		assertThat(provider().credential(Fixture.request()).secret()).isEqualTo(Secret.of("CANARY-b"));
		this.fixture.shift = this.fixture.shift.plusMinutes(10);
		assertThat(provider().credential(Fixture.request()).secret()).isEqualTo(Secret.of("CANARY-c"));
		assertThat(this.idp.forms).hasSize(2);
	}

	@Test
	void r21AClockSetBackDoesNotMakeATokenLiveLonger() {
		this.fixture.stored("CANARY-a", "CANARY-r", 600);
		OAuthAuthProvider provider = provider();
		provider.credential(Fixture.request());
		this.fixture.shift = Duration.ofHours(-1);
		this.fixture.nanos = TimeUnit.SECONDS.toNanos(300);
		assertThat(provider.credential(Fixture.request()).secret()).isEqualTo(Secret.of("CANARY-a"));
		this.fixture.nanos = TimeUnit.SECONDS.toNanos(580);
		assertThat(provider.credential(Fixture.request()).secret()).isEqualTo(Secret.of("CANARY-b"));
		assertThat(provider.credential(Fixture.request()).secret()).isEqualTo(Secret.of("CANARY-b"));
		assertThat(this.idp.forms).hasSize(1);
	}

	@Test
	void r21ATokenIsRenewedAMinuteBeforeItsEnd() {
		this.fixture.stored("CANARY-a", "CANARY-r", 75);
		assertThat(provider().credential(Fixture.request()).secret()).isEqualTo(Secret.of("CANARY-a"));
		this.fixture.stored("CANARY-a", "CANARY-r", 60);
		assertThat(provider().credential(Fixture.request()).secret()).isEqualTo(Secret.of("CANARY-b"));
	}

	private OAuthAuthProvider provider() {
		return this.fixture.provider(OAuthFlow.AUTHORIZATION_CODE);
	}

}
