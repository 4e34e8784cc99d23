package dev.cliengine.transport.connect;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.core.CliException;
import dev.cliengine.core.EnvironmentVariables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProxyRoutesTests {

	@Test
	void aVariableInLowerCaseGoesFirst() {
		Map<String, String> variables = Map.of("https_proxy", "lower:1", "HTTPS_PROXY", "upper:2", "ALL_PROXY",
				"all:3");
		assertThat(name(null, variables, "https://things.example")).isEqualTo("lower:1");
		assertThat(name(null, variables, "http://things.example")).isEqualTo("all:3");
		assertThat(name(null, Map.of("HTTPS_PROXY", " ", "all_proxy", "http://all"), "https://things.example"))
			.isEqualTo("all:80");
	}

	@Test
	void behindAWebServerHttpProxyIsNotBelieved() {
		Map<String, String> variables = new HashMap<>(Map.of("HTTP_PROXY", "evil:1"));
		assertThat(name(null, variables, "http://things.example")).isEqualTo("evil:1");
		variables.put("REQUEST_METHOD", "GET");
		assertThat(name(null, variables, "http://things.example")).isEqualTo("none");
	}

	@Test
	void whatIsConfiguredCountsAlone() {
		Map<String, String> variables = Map.of("HTTPS_PROXY", "env:1", "NO_PROXY", "*");
		assertThat(name("http://own:3128/", variables, "https://things.example")).isEqualTo("own:3128");
		assertThat(name("none", variables, "https://things.example")).isEqualTo("none");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "things.example|https://things.example|true",
			"things.example|https://a.things.example|true", ".things.example|https://a.things.example|true",
			"*.things.example|https://a.things.example|true", "things.example|https://otherthings.example|false",
			"THINGS.example|https://Things.Example|true", "things.example:8443|https://things.example:8443|true",
			"things.example:8443|https://things.example|false", "things.example:443|https://things.example|true",
			"a.example , ,  things.example|https://things.example|true", "*|https://things.example|true",
			"10.1.2.3|https://10.1.2.3|true", "10.1.2.3:80|http://10.1.2.3|true", "10.1.2.3|https://10.1.2.33|false",
			"10.0.0.0/8|https://10.9.9.9|true", "10.0.0.0/8|https://11.0.0.1|false",
			"10.0.0.0/8|https://ten.example|false", "192.168.4.0/22|https://192.168.7.255|true",
			"192.168.4.0/22|https://192.168.8.0|false", "fd00::/8|https://[fd12::1]|true",
			"fd00::/8|https://[fe80::1]|false", "[fd12::1]|https://[fd12::1]|true", "fd12::1|https://[fd12::1]|true",
			"[fd12::1]:8443|https://[fd12::1]:8443|true", "[fd12::1]:8443|https://[fd12::1]|false",
			"10.0.0.0/99|https://10.0.0.1|false", "other.example|https://localhost:8080|true",
			"other.example|https://127.3.2.1|true", "other.example|https://[::1]:80|true" })
	void r26NoProxyHasEveryForm(String list, String url, boolean direct) {
		assertThat(name(null, Map.of("HTTPS_PROXY", "p:1", "HTTP_PROXY", "p:1", "no_proxy", list), url))
			.isEqualTo(direct ? "none" : "p:1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "socks5://p:1", "https://p:1", "http://p:99999", "http://", "p:1/path", "a b" })
	void whatCannotBeUsedIsRefusedByTheNameOfItsVariable(String url) {
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> name(null, Map.of("HTTPS_PROXY", url), "https://things.example"))
			.withMessageStartingWith("HTTPS_PROXY names")
			.satisfies((failure) -> assertThat(failure.code()).isEqualTo("PROXY_INVALID"));
	}

	@Test
	void aPasswordMayHoldWhatNobodyEncoded() {
		ProxyServer server = ProxyServer.parse("http://ada:p@s+s%21@[fd12::1]:8080", "X");
		assertThat(server.name()).isEqualTo("[fd12::1]:8080");
		assertThat(server.login()).isNotNull().satisfies((login) -> assertThat(login.reveal()).isEqualTo("ada:p@s+s!"));
		assertThat(server.toString()).doesNotContain("p@s");
	}

	private static String name(@Nullable String given, Map<String, String> variables, String url) {
		return new ProxyRoutes(given, new EnvironmentVariables(variables)).route(URI.create(url))
			.map(ProxyServer::name)
			.orElse("none");
	}

}
