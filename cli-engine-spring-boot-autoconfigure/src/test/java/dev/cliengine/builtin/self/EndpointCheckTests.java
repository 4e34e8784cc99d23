package dev.cliengine.builtin.self;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.cliengine.install.Finding;
import dev.cliengine.install.Finding.Status;
import dev.cliengine.transport.CallContexts;
import dev.cliengine.transport.EndpointProbe;

import static org.assertj.core.api.Assertions.assertThat;

class EndpointCheckTests {

	private HttpServer server;

	@BeforeEach
	void serve() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", (exchange) -> {
			exchange.sendResponseHeaders(401, -1);
			exchange.close();
		});
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.server.stop(0);
	}

	@Test
	void aServerThatAnswersIsWell() {
		assertThat(examine(Duration.ZERO).status()).isEqualTo(Status.OK);
	}

	@Test
	void aClockThatIsFarOffIsSaid() {
		assertThat(examine(Duration.ofHours(1))).satisfies((finding) -> {
			assertThat(finding.status()).isEqualTo(Status.WARN);
			assertThat(finding.text()).contains("seconds ahead of that of http://");
		});
		assertThat(examine(Duration.ofHours(-1)).text()).contains("seconds behind that of http://");
	}

	@Test
	void aServerThatIsNotThereIsSaid() {
		String url = url();
		this.server.stop(0);
		assertThat(check(Duration.ZERO).examine("hub", url).text()).startsWith(url + " does not answer: ");
		assertThat(check(Duration.ZERO).examine()).isEmpty();
	}

	private Finding examine(Duration offset) {
		return check(offset).examine("hub", url());
	}

	private static EndpointCheck check(Duration offset) {
		return new EndpointCheck(Optional::empty, new CallContexts(new Random(1)),
				new EndpointProbe(Duration.ofMinutes(1)), Clock.offset(Clock.systemUTC(), offset));
	}

	private String url() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort() + "/";
	}

}
