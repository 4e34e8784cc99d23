package dev.cliengine.auth.oauth;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static dev.cliengine.auth.oauth.RawClient.CLOSED;
import static dev.cliengine.auth.oauth.WaitingLogin.callback;
import static dev.cliengine.auth.oauth.WaitingLogin.get;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what {@link LoopbackReceiver} takes for the answer it waits for, and what
 * not.
 */
class HostileCallbackTests {

	private static final String EVIL = "/callback?state=STATE&code=evil";

	@ParameterizedTest
	@MethodSource({ "methods", "paths", "hosts", "origins", "fetches", "states", "queries", "requestLines", "headers",
			"bodies", "bytes" })
	void r22WhatIsNotTheAnswerIsRefusedAndTheWaitGoesOn(Request request) {
		try (WaitingLogin login = WaitingLogin.start()) {
			try (RawClient client = login.client(request.text())) {
				if (request.status() == CLOSED) {
					client.sayNoMore();
				}
				assertThat(client.status()).isEqualTo(request.status());
			}
			assertThat(login.isDone()).isFalse();
			assertThat(login.exchange(callback("good"))).startsWith("HTTP/1.1 200 ");
			assertThat(login.answer().code().reveal()).isEqualTo("good");
		}
	}

	static Stream<Request> methods() {
		return Stream.of("POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "get", "GETT")
			.map((method) -> new Request(405, callback("evil").replaceFirst("GET", method)));
	}

	static Stream<Request> paths() {
		Stream<Request> unknown = Stream
			.of("/", "/?state=STATE&code=evil", "/favicon.ico", "/Callback?state=STATE&code=evil",
					"/callback/?state=STATE&code=evil", "/callback/x?state=STATE&code=evil",
					"//callback?state=STATE&code=evil", "//evil.example/callback?state=STATE&code=evil",
					"/./callback?state=STATE&code=evil", "/x/../callback?state=STATE&code=evil",
					"/callback;x?state=STATE&code=evil", "/callback&state=STATE&code=evil")
			.map((target) -> new Request(404, get(target)));
		Stream<Request> malformed = Stream
			.of("/%63allback?state=STATE&code=evil", "/callback%00?state=STATE&code=evil",
					"/callback%3fstate=STATE&code=evil", "/%2e/callback?state=STATE&code=evil",
					"/\\callback?state=STATE&code=evil", "callback?state=STATE&code=evil", "?state=STATE&code=evil",
					"http://127.0.0.1:PORT/callback?state=STATE&code=evil",
					"http://evil.example/callback?state=STATE&code=evil", "127.0.0.1:PORT", "*",
					"/callback#x?state=STATE&code=evil", "/callback?state=STATE&code=evil#x",
					"/call back?state=STATE&code=evil")
			.map((target) -> new Request(400, get(target)));
		return Stream.concat(unknown, malformed);
	}

	static Stream<Request> hosts() {
		return Stream
			.of("", "Host:\r\n", "Host: evil.example\r\n", "Host: evil.example:PORT\r\n", "Host: localhost:PORT\r\n",
					"Host: 127.0.0.1\r\n", "Host: 127.0.0.1:1\r\n", "Host: 127.0.0.1:PORT0\r\n",
					"Host: 127.0.0.1:PORT.evil.example\r\n", "Host: 0.0.0.0:PORT\r\n", "Host: 127.1:PORT\r\n",
					"Host: 127.0.0.2:PORT\r\n", "Host: 2130706433:PORT\r\n", "Host: [::ffff:127.0.0.1]:PORT\r\n",
					"Host: ::1:PORT\r\n", "Host: [::1]\r\n", "Host: x@127.0.0.1:PORT\r\n",
					"Host: 127.0.0.1:PORT, evil.example\r\n", "Host: evil.example\r\nHost: 127.0.0.1:PORT\r\n",
					"Host: 127.0.0.1:PORT\r\nhost: 127.0.0.1:PORT\r\n", "X-Forwarded-Host: 127.0.0.1:PORT\r\n")
			.flatMap((host) -> Stream.of("1.1", "1.0").map((version) -> " HTTP/" + version + "\r\n" + host))
			.map((rest) -> new Request(400, "GET " + EVIL + rest + "\r\n"));
	}

	static Stream<Request> origins() {
		Stream<Request> foreign = Stream
			.of("https://evil.example", "null", "", "http://localhost:PORT", "https://127.0.0.1:PORT",
					"http://127.0.0.1:1", "http://127.0.0.1", "http://127.0.0.1:PORT/", "127.0.0.1:PORT")
			.map((origin) -> new Request(403, get(EVIL, "Origin: " + origin + "\r\n")));
		return Stream.concat(foreign, Stream
			.of(new Request(400, get(EVIL, "Origin: http://127.0.0.1:PORT\r\nOrigin: http://127.0.0.1:PORT\r\n"))));
	}

	static Stream<Request> fetches() {
		return Stream
			.of(List.of("cross-site"), List.of("cross-site", "cors", "empty"),
					List.of("cross-site", "no-cors", "image"), List.of("cross-site", "no-cors", "script"),
					List.of("cross-site", "navigate", "iframe"), List.of("cross-site", "navigate", "embed"),
					List.of("cross-site", "navigate"), List.of("cross-site", "no-cors", "document"),
					List.of("same-site", "cors", "empty"), List.of("new-site", "cors", "empty"))
			.map((values) -> new Request(403, get(EVIL, fetch(values.toArray(String[]::new)))));
	}

	static Stream<Request> states() {
		return Stream
			.of("/callback", "/callback?", "/callback?code=evil", "/callback?state&code=evil",
					"/callback?state=&code=evil", "/callback?state=wrong&code=evil", "/callback?state=STATEx&code=evil",
					"/callback?state=" + WaitingLogin.STATE.substring(1) + "&code=evil",
					"/callback?state=" + WaitingLogin.STATE.toUpperCase(Locale.ROOT) + "&code=evil",
					"/callback?State=STATE&code=evil", "/callback?state=STATE%00&code=evil",
					"/callback?state=+STATE&code=evil", "/callback?state=STATE&state=STATE&code=evil",
					"/callback?state=wrong&state=STATE&code=evil", "/callback?state=STATE&st%61te=wrong&code=evil",
					"/callback?code=evil;state=STATE", "/callback?error=access_denied",
					"/callback?error=access_denied&state=wrong")
			.map((target) -> new Request(400, get(target)));
	}

	static Stream<Request> queries() {
		return Stream
			.of("&code=evil&code=evil", "&code=evil&code=other", "&code=evil&c%6fde=other",
					"&code=evil&error=a&error=b", "&code=evil&x=1&x=2", "&code=evil%", "&code=evil%4", "&code=evil%zz",
					"&code=evil%+1", "&code=evil%u0041", "&code=%ff", "&code=%c0%af", "&code=%ed%a0%80", "&code=%c3",
					"&code=evil&%ff=1")
			.map((rest) -> new Request(400, get("/callback?state=STATE" + rest)));
	}

	static Stream<Request> requestLines() {
		String host = "\r\nHost: 127.0.0.1:PORT\r\n\r\n";
		return Stream
			.of("GET " + EVIL, "GET " + EVIL + " ", "GET " + EVIL + " HTTP/0.9", "GET " + EVIL + " HTTP/1.2",
					"GET " + EVIL + " HTTP/2.0", "GET " + EVIL + " http/1.1", "GET " + EVIL + " HTTP/1.1 ",
					"GET " + EVIL + " HTTP/1.1 x", "GET  " + EVIL + " HTTP/1.1", "GET\t" + EVIL + "\tHTTP/1.1",
					" GET " + EVIL + " HTTP/1.1", "\r\nGET " + EVIL + " HTTP/1.1", EVIL, EVIL + " HTTP/1.1",
					"CONNECT 127.0.0.1:PORT HTTP/1.1", "G@T " + EVIL + " HTTP/1.1", "GET " + EVIL + "\u00e4 HTTP/1.1",
					"GET " + EVIL + "\u0000 HTTP/1.1", "GET " + EVIL + "\u001b[2J HTTP/1.1",
					"GET " + EVIL + "\u007f HTTP/1.1", "GET /" + "x".repeat(9000) + " HTTP/1.1",
					"GET " + EVIL + "&x=" + "x".repeat(9000) + " HTTP/1.1")
			.map((line) -> new Request(400, line + host));
	}

	static Stream<Request> headers() {
		String pipelined = get("/favicon.ico") + callback("evil");
		Stream<Request> malformed = Stream
			.of("no colon\r\n", ": x\r\n", "X : y\r\n", "X\t: y\r\n", " folded\r\n", "X: y\r\n\tfolded\r\n",
					"X: \u0000\r\n", "X: \u001b[2J\r\n", "X: \u007f\r\n", "X: a\rY: b\r\n", "X: a\nY: b\r\n",
					"X\u00e4: y\r\n", "X: " + "x".repeat(9000) + "\r\n", "X: y\r\n".repeat(2000),
					"Sec-Fetch-Site: none\r\nSec-Fetch-Site: none\r\n")
			.map((header) -> new Request(400, get(EVIL, header)));
		return Stream.concat(malformed, Stream.of(new Request(400, callback("evil").replace("\r", "")),
				new Request(400, callback("evil").replace("\n", "")), new Request(404, pipelined)));
	}

	static Stream<Request> bodies() {
		return Stream.of(new Request(400, get(EVIL, "Content-Length: 5\r\n") + "hello"),
				new Request(400, get(EVIL, "Content-Length: -1\r\n")),
				new Request(400, get(EVIL, "Content-Length: 0\r\nContent-Length: 0\r\n")),
				new Request(400, get(EVIL, "Transfer-Encoding: chunked\r\n") + "0\r\n\r\n"),
				new Request(405, get("/callback", "Content-Length: 28\r\n").replaceFirst("GET", "POST")
						+ "state=STATE&code=evil"));
	}

	static Stream<Request> bytes() {
		String hello = "\u0016\u0003\u0001\u0000\u00f8\u0001\u0000\u0000\u00f4\u0003\u0003" + "\u0099".repeat(32);
		return Stream.of(new Request(400, hello), new Request(400, "\u0000\u0000\u0000\u0000"),
				new Request(400, "\u0005\u0001\u0000"), new Request(400, "\u007fELF"),
				new Request(400, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"), new Request(400, "\u00ff\u00fe\r\n\r\n"),
				new Request(400, "\r\n\r\n"), new Request(400, "\n"), new Request(400, "x".repeat(8192)),
				new Request(CLOSED, ""), new Request(CLOSED, "G"), new Request(CLOSED, "SSH-2.0-x\r\n"),
				new Request(CLOSED, "GET " + EVIL + " HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n"));
	}

	@ParameterizedTest
	@MethodSource
	void r22WhatABrowserSendsIsTheAnswer(Request request) {
		try (WaitingLogin login = WaitingLogin.start(); RawClient client = login.client(request.text())) {
			assertThat(client.status()).isEqualTo(request.status());
			assertThat(login.answer().code().reveal()).isEqualTo("good");
		}
	}

	static Stream<Request> r22WhatABrowserSendsIsTheAnswer() {
		String good = "/callback?state=STATE&code=good";
		int room = 8192 - get(good, "X: \r\n").length() - WaitingLogin.STATE.length();
		String padding = "X: " + "x".repeat(room) + "\r\n";
		return Stream.of(get(good), get(good, fetch("cross-site", "navigate", "document")),
				get(good, fetch("same-site", "navigate", "document")), get(good, fetch("none", "navigate", "document")),
				get(good, fetch("same-origin", "cors", "empty")), get(good, "Origin: http://127.0.0.1:PORT\r\n"),
				get(good, "Origin: http://[::1]:PORT\r\n"), get(good, "Content-Length: 0\r\n"),
				get(good, "Cookie: gr\u00fc\u00df\u0080=\t1\r\nCookie: b\r\nAccept: */*\r\n"),
				get(good).replace("Host: ", "hOsT:\t"), get(good).replace("127.0.0.1", "[::1]"),
				get(good).replace("1.1\r\n", "1.0\r\n"), get("/callback?&code=g%6Fod&&st%61te=STATE&x=%c3%BC&y&z=a=b"),
				get(good) + callback("evil"), get(good, padding))
			.map((text) -> new Request(200, text));
	}

	@Test
	void r22AnEndlessHeadIsCutOff() {
		try (WaitingLogin login = WaitingLogin.start()) {
			try (RawClient client = login.client("GET " + EVIL + "x".repeat(1024 * 1024))) {
				assertThat(client.status()).isIn(400, CLOSED);
			}
			assertThat(login.exchange(callback("good"))).startsWith("HTTP/1.1 200 ");
			assertThat(login.answer().code().reveal()).isEqualTo("good");
		}
	}

	private static String fetch(String... values) {
		List<String> names = List.of("Site", "Mode", "Dest");
		StringBuilder headers = new StringBuilder();
		for (int i = 0; i < values.length; i++) {
			headers.append("Sec-Fetch-").append(names.get(i)).append(": ").append(values[i]).append("\r\n");
		}
		return headers.toString();
	}

	/**
	 * What to send, and what has to come back.
	 */
	record Request(int status, String text) {

		@Override
		public String toString() {
			String shown = this.text.replace("\r\n", "|").replaceAll("[^ -~]", "?");
			return this.status + " " + shown.substring(0, Math.min(shown.length(), 120));
		}

	}

}
