package dev.cliengine.auth.oauth;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static dev.cliengine.auth.oauth.RawClient.CLOSED;
import static dev.cliengine.auth.oauth.WaitingLogin.callback;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for many, slow and silent clients at a {@link LoopbackReceiver}.
 */
class CallbackServerTests {

	private static final int CLIENTS = 8;

	@Test
	void r22SilentClientsKeepNobodyWaiting() {
		try (WaitingLogin login = WaitingLogin.start()) {
			List<RawClient> silent = clients(login, CLIENTS - 1);
			assertThat(login.exchange(callback("good"))).startsWith("HTTP/1.1 200 ");
			assertThat(login.answer().code().reveal()).isEqualTo("good");
			silent.forEach(RawClient::close);
		}
	}

	@Test
	void r22ASilentClientIsSentAway() {
		try (WaitingLogin login = WaitingLogin.start(Duration.ofMillis(50)); RawClient silent = login.client("GET /")) {
			assertThat(silent.status()).isEqualTo(CLOSED);
			assertThat(login.isDone()).isFalse();
		}
	}

	@Test
	void r22TheTimeOfASlowClientIsLimitedAsAWhole() {
		Duration pause = Duration.ofMillis(20);
		try (WaitingLogin login = WaitingLogin.start(Duration.ofMillis(300)); RawClient slow = login.client("GET /")) {
			int sent = 0;
			while (sent < 8000 && !slow.isClosedWithin(pause)) {
				slow.send("x");
				sent++;
			}
			assertThat(sent).isLessThan(8000);
			assertThat(login.isDone()).isFalse();
		}
	}

	@Test
	void r22MoreClientsThanEightAreSentAway() {
		try (WaitingLogin login = WaitingLogin.start()) {
			List<RawClient> clients = clients(login, 20);
			List<RawClient> held = clients.subList(0, CLIENTS);
			assertThat(clients.subList(CLIENTS, 20))
				.allSatisfy((client) -> assertThat(client.status()).isEqualTo(CLOSED));
			assertThat(held).noneMatch((client) -> client.isClosedWithin(Duration.ofMillis(1)));
			assertThat(held).allSatisfy((client) -> assertThat(client.sayNoMore().status()).isEqualTo(CLOSED));
			assertThat(login.exchange(callback("good"))).startsWith("HTTP/1.1 200 ");
			assertThat(login.answer().code().reveal()).isEqualTo("good");
			clients.forEach(RawClient::close);
		}
	}

	@Test
	void r22OnlyTheFirstOfSimultaneousAnswersCounts() {
		try (WaitingLogin login = WaitingLogin.start()) {
			List<RawClient> clients = clients(login, CLIENTS);
			for (int i = 0; i < CLIENTS; i++) {
				clients.get(i).send(login.filled(callback("code" + i)));
			}
			List<Integer> statuses = clients.stream().map(RawClient::status).toList();
			int first = statuses.indexOf(200);
			assertThat(login.answer().code().reveal()).isEqualTo("code" + first);
			assertThat(statuses).containsOnlyOnce(200).isSubsetOf(200, 400, CLOSED);
			clients.forEach(RawClient::close);
		}
	}

	@Test
	void whatIsOpenIsClosedWhenTheWaitIsOver() {
		try (WaitingLogin login = WaitingLogin.start(); RawClient silent = login.client("GET /")) {
			login.exchange(callback("good"));
			login.answer();
			assertThat(silent.status()).isEqualTo(CLOSED);
		}
	}

	private static List<RawClient> clients(WaitingLogin login, int count) {
		Stream<RawClient> clients = IntStream.range(0, count).mapToObj((i) -> RawClient.connect(login.port()));
		return clients.toList();
	}

}
