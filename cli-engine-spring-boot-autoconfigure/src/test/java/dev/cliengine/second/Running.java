package dev.cliengine.second;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.awaitility.Awaitility;

import dev.cliengine.test.OwnThread;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A process while it runs.
 *
 * @param process the process
 * @param err where its stderr goes
 */
record Running(Process process, Path err) implements AutoCloseable {

	/** Waits for the next line on stdout. */
	void says(String line) {
		BufferedReader reader = this.process.inputReader(StandardCharsets.UTF_8);
		// a read of a pipe knows no deadline
		CompletableFuture<List<String>> next = CompletableFuture.supplyAsync(() -> reader.lines().limit(1).toList(),
				OwnThread.EACH);
		assertThat(next).succeedsWithin(90, TimeUnit.SECONDS).isEqualTo(List.of(line));
	}

	/** Waits until a text stands on stderr. */
	void complains(String text) {
		Awaitility.await().atMost(60, TimeUnit.SECONDS).until(() -> Files.readString(this.err).contains(text));
	}

	void signal(String name) throws IOException, InterruptedException {
		signal(this.process.pid(), name);
	}

	static void signal(long process, String name) throws IOException, InterruptedException {
		assertThat(new ProcessBuilder("/bin/sh", "-c", "kill -" + name + " " + process).start().waitFor()).isZero();
	}

	/** Waits for the end. */
	Result result() throws IOException {
		int code = Cli.exitCode(this.process);
		return new Result(code, rest(), Files.readString(this.err));
	}

	private String rest() {
		return this.process.inputReader(StandardCharsets.UTF_8).lines().collect(Collectors.joining("\n"));
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

}
