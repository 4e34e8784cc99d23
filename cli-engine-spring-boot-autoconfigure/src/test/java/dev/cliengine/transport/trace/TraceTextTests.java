package dev.cliengine.transport.trace;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;

class TraceTextTests {

	private final List<String> blocks = new ArrayList<>();

	private final TraceText trace = new TraceText(this.blocks::add);

	@Test
	void aRequestAndItsAnswerAreOneBlockEach() {
		HttpHeaders headers = new HttpHeaders();
		headers.add("User-Agent", "fleetctl/1.4.0");
		headers.add("Content-Type", "application/json");
		this.trace.request("POST", "https://api.example.test/v1/vehicles", headers, "{\"plate\":\"AB 12\"}");
		HttpHeaders answer = new HttpHeaders();
		answer.add("content-type", "application/json");
		this.trace.response(201, "POST", "https://api.example.test/v1/vehicles", answer, "{\"id\":\"v3\"}", 11);
		assertThat(this.blocks).containsExactly("""
				> POST https://api.example.test/v1/vehicles
				> user-agent: fleetctl/1.4.0
				> content-type: application/json
				>
				> {"plate":"AB 12"}
				""", """
				< 201 POST https://api.example.test/v1/vehicles
				< content-type: application/json
				<
				< {"id":"v3"}
				""");
	}

	@Test
	void aBodyThatWasNotKeptHasItsSizeAlone() {
		this.trace.response(200, "GET", "http://h/a", new HttpHeaders(), null, 2048);
		this.trace.response(200, "GET", "http://h/a", new HttpHeaders(), null, -1);
		this.trace.request("GET", "http://h/a", new HttpHeaders(), "");
		assertThat(this.blocks).containsExactly("< 200 GET http://h/a\n< [body: 2048 bytes not captured]\n",
				"< 200 GET http://h/a\n< [body: not captured]\n", "> GET http://h/a\n");
	}

	@Test
	void everyLineOfABodyIsMarked() {
		this.trace.request("PUT", "http://h/a", new HttpHeaders(), "one\r\n\ntwo\n");
		assertThat(this.blocks).containsExactly("> PUT http://h/a\n>\n> one\n> \n> two\n");
	}

	@Test
	void aRetryNamesItsWait() {
		this.trace.retrying(2, Duration.ofMillis(500));
		this.trace.retrying(3, Duration.ofSeconds(1));
		this.trace.retrying(4, Duration.ofMillis(1500));
		assertThat(this.blocks).containsExactly("* retrying (attempt 2, backoff 500ms)\n",
				"* retrying (attempt 3, backoff 1s)\n", "* retrying (attempt 4, backoff 1.5s)\n");
	}

	@Test
	void aHeaderThatIsNoTextIsCounted() {
		HttpHeaders headers = new HttpHeaders();
		headers.add("a", "gr\u00fc\u00df");
		headers.add("b", "gr\u00c3\u00bc\u00c3\u009f");
		this.trace.request("GET", "http://h/a", headers, "");
		assertThat(this.blocks).containsExactly("> GET http://h/a\n> a: <4 non-utf8 bytes>\n> b: gr\u00fc\u00df\n");
	}

}
