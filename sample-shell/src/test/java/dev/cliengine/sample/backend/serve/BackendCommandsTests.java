package dev.cliengine.sample.backend.serve;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.io.ApplicationDirectories;
import dev.cliengine.io.OperatingSystem;
import dev.cliengine.sample.backend.hub.HubDatabase;

import static org.assertj.core.api.Assertions.assertThat;

class BackendCommandsTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path directory;

	@Test
	@Timeout(value = 2, unit = TimeUnit.MINUTES)
	void serveSaysWhereItListensAndClosesTheDatabaseWhenInterrupted() throws Exception {
		CompletableFuture<Listening> listening = new CompletableFuture<>();
		CountDownLatch interrupted = new CountDownLatch(1);
		BackendCommands commands = new BackendCommands(
				new ApplicationDirectories("acme", Map.of(), OperatingSystem.LINUX));
		ServeOptions options = new ServeOptions(0, 0, this.directory.toString(), true, Duration.ZERO, false);
		Thread serving = new Thread(() -> {
			try {
				commands.serve(options, (event) -> listening.complete((Listening) event));
			}
			catch (InterruptedException ex) {
				interrupted.countDown();
			}
			catch (RuntimeException ex) {
				listening.completeExceptionally(ex);
			}
		});
		serving.start();
		URI endpoint = listening.get().endpoint();
		HttpRequest theo = HttpRequest.newBuilder(endpoint.resolve("/org/users/theo/orgs")).build();
		assertThat(HttpClient.newHttpClient().send(theo, BodyHandlers.ofString()).body()).contains("aurora-lab");
		serving.interrupt();
		interrupted.await();
		HubDatabase.open(this.directory).close();
	}

}
