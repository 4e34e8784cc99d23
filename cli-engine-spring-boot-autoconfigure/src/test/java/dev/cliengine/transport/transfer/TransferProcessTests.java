package dev.cliengine.transport.transfer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

import com.sun.net.httpserver.HttpExchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(900)
class TransferProcessTests {

	private static final int MIB = 1 << 20;

	/** {@code docs/benchmarks/transfer.sh} makes it larger. */
	private static final long LARGE = Long.getLong("transfer.mebibytes", 256) * MIB;

	@TempDir
	private Path directory;

	@Test
	void r28ADownloadOfAnySizeTakesLittleMemory() throws Exception {
		Path target = this.directory.resolve("large.bin");
		try (FileServer server = new FileServer(0)) {
			server.faults.add(TransferProcessTests::giveZeros);
			assertThat(lines(start("48m", "download", server.url(), target))).containsExactly("done");
		}
		assertThat(target).hasSize(LARGE);
	}

	@Test
	void r28AnUploadOfAnySizeTakesLittleMemory() throws Exception {
		Path source = sparse();
		AtomicLong taken = new AtomicLong();
		try (FileServer server = new FileServer(0)) {
			server.faults.add((exchange) -> take(exchange, taken));
			assertThat(lines(start("48m", "upload", server.url(), source))).containsExactly("done");
			assertThat(taken).hasValue(LARGE);
			for (int part = 0; part < LARGE / (8 * MIB); part++) {
				server.faults.add((exchange) -> take(exchange, taken));
			}
			assertThat(lines(start("48m", "parts", server.url(), source))).containsExactly("done");
			assertThat(taken).hasValue(2 * LARGE);
		}
	}

	@Test
	void f6AProcessThatIsKilledLeavesWhatTheNextOneNeeds() throws Exception {
		Path target = this.directory.resolve("model.bin");
		CountDownLatch killed = new CountDownLatch(1);
		try (FileServer server = new FileServer(8 * MIB)) {
			server.faults.add((exchange) -> stall(exchange, server, killed));
			Process child = start("48m", "download", server.url(), target, 2 * MIB);
			assertThat(child.inputReader().readLine()).isEqualTo("marked");
			child.destroyForcibly().waitFor();
			killed.countDown();
			assertThat(target).doesNotExist();
			assertThat(Files.size(this.directory.resolve("model.bin.part"))).isBetween(2L * MIB, 3L * MIB);
			Downloaded downloaded = FileServer.transfers()
				.downloads(server.client())
				.fetch(Download.of(() -> server.at("/"), target));
			assertThat(downloaded.kept()).isGreaterThanOrEqualTo(2 * MIB);
			assertThat(target).hasBinaryContent(server.content);
			assertThat(server.requests).last().asString().isEqualTo("GET bytes=" + downloaded.kept() + "- \"one\"");
		}
	}

	private static void stall(HttpExchange exchange, FileServer server, CountDownLatch killed)
			throws IOException, InterruptedException {
		exchange.getResponseHeaders().set("ETag", String.valueOf(server.etag));
		exchange.sendResponseHeaders(200, server.content.length);
		exchange.getResponseBody().write(server.content, 0, 3 * MIB);
		exchange.getResponseBody().flush();
		killed.await();
		exchange.close();
	}

	private static void giveZeros(HttpExchange exchange) throws IOException {
		exchange.sendResponseHeaders(200, LARGE);
		try (OutputStream output = exchange.getResponseBody()) {
			for (int i = 0; i < LARGE / MIB; i++) {
				output.write(new byte[MIB]);
			}
		}
	}

	private static void take(HttpExchange exchange, AtomicLong taken) throws IOException {
		InputStream input = exchange.getRequestBody();
		byte[] buffer = new byte[MIB];
		for (int length = input.read(buffer); length >= 0; length = input.read(buffer)) {
			taken.addAndGet(length);
		}
		exchange.sendResponseHeaders(200, -1);
		exchange.close();
	}

	private Path sparse() throws IOException {
		Path file = this.directory.resolve("sparse.bin");
		try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
			sparse.setLength(LARGE);
		}
		return file;
	}

	private static Process start(String memory, Object... args) throws IOException {
		String classpath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-XX:+UseSerialGC", "-Xmx" + memory, "-cp", classpath, TransferChild.class.getName()));
		List.of(args).forEach((arg) -> command.add(arg.toString()));
		return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
	}

	private static List<String> lines(Process child) throws IOException, InterruptedException {
		try (BufferedReader output = child.inputReader(StandardCharsets.UTF_8)) {
			List<String> lines = output.lines().toList();
			assertThat(child.waitFor()).isZero();
			return lines;
		}
	}

}
