package dev.cliengine.auth.session;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import dev.cliengine.io.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SessionTests {

	@ParameterizedTest
	@CsvSource({ "https://Hub.Example:443/api?x#y, https://hub.example", "HTTP://u:p@hub:80, http://hub",
			"http://[::1]:8080/, http://[::1]:8080", "http://hub:443, http://hub:443" })
	void anOriginIsSchemeHostAndPort(URI address, URI origin) {
		assertThat(new Session(address, "", List.of(), null).origin()).isEqualTo(origin);
	}

	@ParameterizedTest
	@ValueSource(strings = { "hub.example", "ftp://hub.example", "https:///x", "mailto:pa55word" })
	void otherAddressesHaveNoOrigin(URI address) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Session(address, "", List.of(), null))
			.withMessage("A session needs the HTTP address of a host");
	}

	@ParameterizedTest
	@CsvSource({ "'', https://hub.example, true", "hub.example, https://hub.example, true",
			".Example, https://hub.example, true", "b.example, https://hub.example, false",
			"ub.example, https://hub.example, false", "x.hub.example, https://hub.example, false",
			"127.0.0.1, https://127.0.0.1, true", "0.0.1, https://127.0.0.1, false",
			"localhost.local, https://localhost, true", "hub.example.local, https://hub.example, false" })
	void r25ACookieGoesToItsDomainAlone(String domain, URI origin, boolean goes) {
		SessionCookie cookie = new SessionCookie("a", Secret.of("b"), domain, "/", true, true, null);
		assertThat(cookie.goesTo(origin)).isEqualTo(goes);
	}

	@Test
	void longerPathsComeFirst() {
		Session session = new Session(URI.create("https://hub"), "", List.of(at("/"), at("/api"), at("")), null);
		assertThat(session.header().reveal()).isEqualTo("a=/api; a=/; a=none");
		assertThat(session.end()).isNull();
		assertThat(session.at(Instant.MAX)).contains(session);
	}

	@ParameterizedTest
	@ValueSource(strings = { "c00kie;", "c00kie\r\n", "c00kié", "c00kie\u0000" })
	void r35AValueThatBreaksTheHeaderIsRefusedAndNotQuoted(String value) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new SessionCookie("a", Secret.of(value), "", "", true, true, null))
			.withMessage("The value of the cookie a breaks the rules");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new SessionCookie("a=", Secret.of("b"), "", "", true, true, null));
	}

	private static SessionCookie at(String path) {
		return new SessionCookie("a", Secret.of(path.isEmpty() ? "none" : path), "", path, true, true, null);
	}

}
