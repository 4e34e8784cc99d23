package dev.cliengine.autoconfigure;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingsTests {

	@Test
	void aNameIsWrittenInThreeWays() {
		assertThat(Spellings.of("base-url")).containsExactly("base_url", "base-url", "baseUrl");
		assertThat(Spellings.of("port")).containsExactly("port");
	}

	@Test
	void theLettersOfAnAcronymStayTogether() {
		assertThat(Spellings.of("api-u-r-l-base")).startsWith("api_url_base", "api-url-base")
			.contains("api_u_r_l_base", "apiURLBase");
	}

	@Test
	void dashesUnderscoresAndCaseDoNotMatter() {
		assertThat(Spellings.same("baseURL", "base_url")).isTrue();
		assertThat(Spellings.same("Base-Url", "baseurl")).isTrue();
		assertThat(Spellings.same("base.url", "baseurl")).isFalse();
	}

}
