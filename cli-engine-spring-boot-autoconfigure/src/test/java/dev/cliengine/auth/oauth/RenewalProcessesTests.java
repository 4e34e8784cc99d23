package dev.cliengine.auth.oauth;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.cliengine.io.AtomicFile;

import static org.assertj.core.api.Assertions.assertThat;

/** More rounds are run with {@code -Dl2.rounds=20}. */
class RenewalProcessesTests {

	private static final int PROCESSES = 50;

	@TempDir
	private Path directory;

	@ParameterizedTest
	@MethodSource("rounds")
	void l2FiftyProcessesWithOneExpiredTokenRenewItOnce(int round) throws Exception {
		Path file = this.directory.resolve("tokens-" + round + ".json");
		AtomicFile.secret(file)
			.write("{\"access_token\":\"CANARY-a\",\"expires_at\":1,\"refresh_token\":\"CANARY-r\"}"
				.getBytes(StandardCharsets.UTF_8));
		List<Process> children = new ArrayList<>();
		try (FakeIdp idp = new FakeIdp()) {
			idp.thenTokens("CANARY-b", "CANARY-s").then(400, "{\"error\":\"invalid_grant\"}");
			for (int i = 0; i < PROCESSES; i++) {
				children.add(child(file, idp));
			}
			for (Process child : children) {
				assertThat(reader(child).readLine()).isEqualTo("ready");
			}
			for (Process child : children) {
				child.getOutputStream().close();
			}
			for (Process child : children) {
				assertThat(reader(child).readLine()).isEqualTo("CANARY-b");
				assertThat(child.waitFor(120, TimeUnit.SECONDS)).isTrue();
				assertThat(child.exitValue()).isZero();
			}
			assertThat(idp.forms).hasSize(1);
		}
		finally {
			children.forEach(Process::destroyForcibly);
		}
	}

	static Stream<Integer> rounds() {
		return IntStream.rangeClosed(1, Integer.getInteger("l2.rounds", 3)).boxed();
	}

	private static BufferedReader reader(Process child) {
		return child.inputReader(StandardCharsets.UTF_8);
	}

	private static Process child(Path file, FakeIdp idp) throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		return new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx32m", "-cp",
				System.getProperty("java.class.path"), RenewingMain.class.getName(), file.toString(), idp.address(),
				"together")
			.redirectError(Redirect.INHERIT)
			.start();
	}

}
