package dev.cliengine.auth.oauth;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.auth.Credential;
import dev.cliengine.core.CliException;
import dev.cliengine.io.AtomicFile;
import dev.cliengine.io.Secret;
import dev.cliengine.test.OwnThread;

import static org.assertj.core.api.Assertions.assertThat;

class ConcurrentRenewalTests {

	private static final int THREADS = 50;

	private final FakeIdp idp = new FakeIdp();

	@TempDir
	private Path directory;

	@AfterEach
	void stop() {
		this.idp.close();
	}

	@Test
	void r20FiftyThreadsWithAnExpiredTokenRenewItOnce() {
		Fixture fixture = Fixture.at(this.idp, this.directory);
		fixture.stored("CANARY-a", "CANARY-r", -10);
		this.idp.thenTokens("CANARY-b", "CANARY-s").then(400, "{\"error\":\"invalid_grant\"}");
		OAuthAuthProvider provider = fixture.provider(OAuthFlow.AUTHORIZATION_CODE);
		assertThat(together(() -> provider.credential(Fixture.request()).secret())).hasSize(THREADS)
			.containsOnly(Secret.of("CANARY-b"));
		assertThat(this.idp.forms).hasSize(1);
	}

	@Test
	void r20ThreadsThatWaitForARenewalShareItsFailure() {
		Fixture fixture = Fixture.at(this.idp, this.directory);
		fixture.stored("CANARY-a", "CANARY-r", -10);
		this.idp.then(400, "{\"error\":\"invalid_grant\"}");
		OAuthAuthProvider provider = fixture.provider(OAuthFlow.AUTHORIZATION_CODE);
		assertThat(together(() -> message(provider))).containsOnly("the login of idp/dev has ended");
		assertThat(this.idp.forms).hasSize(1);
	}

	@Test
	void r20EightProcessesWithAnExpiredTokenRenewItOnce() throws Exception {
		this.idp.thenTokens("CANARY-b", "CANARY-s").then(400, "{\"error\":\"invalid_grant\"}");
		Path file = this.directory.resolve("tokens.json");
		AtomicFile.secret(file)
			.write("{\"access_token\":\"CANARY-a\",\"expires_at\":1,\"refresh_token\":\"CANARY-r\"}"
				.getBytes(StandardCharsets.UTF_8));
		List<Process> children = new ArrayList<>();
		for (int i = 0; i < 8; i++) {
			children.add(child(file));
		}
		for (Process child : children) {
			assertThat(child.waitFor(120, TimeUnit.SECONDS)).isTrue();
			assertThat(new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip())
				.isEqualTo("CANARY-b");
		}
		assertThat(this.idp.forms).hasSize(1);
	}

	private Process child(Path file) throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		return new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx96m", "-cp",
				System.getProperty("java.class.path"), RenewingMain.class.getName(), file.toString(),
				this.idp.address())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
	}

	private static String message(OAuthAuthProvider provider) {
		try {
			Credential credential = provider.credential(Fixture.request());
			return credential.toString();
		}
		catch (CliException ex) {
			return ex.getMessage();
		}
	}

	private static <T> List<T> together(Supplier<T> work) {
		CountDownLatch ready = new CountDownLatch(THREADS);
		List<CompletableFuture<T>> all = IntStream.range(0, THREADS)
			.mapToObj((i) -> CompletableFuture.supplyAsync(() -> {
				ready.countDown();
				await(ready);
				return work.get();
			}, OwnThread.EACH))
			.toList();
		return all.stream().map((future) -> future.orTimeout(120, TimeUnit.SECONDS).join()).toList();
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
