package dev.cliengine.auth.exec;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A named pipe processes hold on to, so that its end tells when the last of them is gone.
 */
final class LifeLine {

	/**
	 * A script, a child of it and a child of that, which hold on until they are killed.
	 * They are ready once all of them run.
	 */
	static final String[] HOLDERS = { "exec 9> \"$here/line\"",
			"bash -c 'trap \"\" TERM INT HUP; sleep 600 & echo ready >&9; wait; sleep 600' &", "wait" };

	private final Path pipe;

	private final CompletableFuture<String> ready = new CompletableFuture<>();

	private final CompletableFuture<Boolean> gone = new CompletableFuture<>();

	private LifeLine(Path pipe) {
		this.pipe = pipe;
	}

	static LifeLine in(Path directory) throws Exception {
		LifeLine line = new LifeLine(directory.resolve("line"));
		assertThat(new ProcessBuilder("mkfifo", line.pipe.toString()).start().waitFor()).isZero();
		Thread reader = new Thread(line::read, "life-line");
		reader.setDaemon(true);
		reader.start();
		return line;
	}

	void awaitReady() throws Exception {
		assertThat(this.ready.get(60, TimeUnit.SECONDS)).isEqualTo("ready");
	}

	void awaitAllGone() throws Exception {
		// lets go of the reader where nobody ever took hold
		new RandomAccessFile(this.pipe.toFile(), "rw").close();
		assertThat(this.gone.get(60, TimeUnit.SECONDS)).isTrue();
	}

	private void read() {
		try (BufferedReader reader = Files.newBufferedReader(this.pipe)) {
			this.ready.complete(String.valueOf(reader.readLine()));
			while (reader.readLine() != null) {
				continue;
			}
			this.gone.complete(true);
		}
		catch (IOException ex) {
			this.gone.completeExceptionally(ex);
		}
	}

}
