package dev.cliengine.auth.store;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.auth.Account;

import static org.assertj.core.api.Assertions.assertThat;

class CredentialFileNameTests {

	@ParameterizedTest
	@CsvSource({ "sso, prod, '', sso-prod.json", "sso, us-east, '', sso-us-east.json", "sso, '', '', sso-.json",
			"sso, prod, me@example.com, sso-prod@me@example.com.json", "sso, '', me, sso-@me.json",
			"azure-ad, prod, '', azure%2Dad-prod.json", "index, '', '', index-.json",
			"50%, a@b, c%d, 50%25-a%40b@c%25d.json" })
	void aNameStandsForOneKey(String provider, String environment, String account, String name) {
		Account key = new Account(provider, environment, account);
		assertThat(CredentialFileName.of(key)).contains(name);
		assertThat(CredentialFileName.parse(name)).contains(key);
	}

	@Test
	void differentKeysNeverShareAName() {
		List<String> parts = List.of("a", "a-b", "b-c", "c", "-", "@", "a@b", "%2D", "-@");
		List<String> optional = new ArrayList<>(parts);
		optional.add("");
		List<String> names = new ArrayList<>();
		for (String provider : parts) {
			for (String environment : optional) {
				for (String account : optional) {
					CredentialFileName.of(new Account(provider, environment, account)).ifPresent(names::add);
				}
			}
		}
		assertThat(names).hasSize(parts.size() * optional.size() * optional.size()).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "../up", "a/b", "a\\b", "a:b", "nul", "con.txt", " a", "a.", "a\u0007", ".", ".." })
	void anUnsafePartHasNoName(String part) {
		assertThat(CredentialFileName.of(Account.of(part, "prod"))).isEmpty();
		assertThat(CredentialFileName.of(Account.of("sso", part))).isEmpty();
		assertThat(CredentialFileName.of(new Account("sso", "prod", part))).isEmpty();
	}

	@Test
	void aProviderIsNeeded() {
		assertThat(CredentialFileName.of(Account.of("", "prod"))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "index.json", "index.json.lock", ".sso-prod.json.0123456789abcdef.tmp", "sso-prod.txt",
			"-prod.json", "sso-prod%2D.json", "json-", "sso-prod@.json" })
	void otherFilesBelongToNoKey(String name) {
		assertThat(CredentialFileName.parse(name)).isEmpty();
	}

}
