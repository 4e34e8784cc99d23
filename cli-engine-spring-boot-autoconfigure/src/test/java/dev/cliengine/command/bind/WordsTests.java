package dev.cliengine.command.bind;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	@ParameterizedTest
	@CsvSource({ "team, team", "pageSize, page-size", "PAGE_SIZE, page-size", "page_size, page-size", "GA, ga",
			"baseURL, base-url", "URLPath, url-path", "http2Only, http2-only", "v2, v2", "X, x" })
	void namesOfJavaBecomeWordsWithDashes(String name, String words) {
		assertThat(Words.dashed(name)).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource({ "page-size, page_size, PAGE_SIZE", "team, team, TEAM" })
	void idsAndLabelsHaveUnderscores(String dashed, String id, String label) {
		assertThat(Words.id(dashed)).isEqualTo(id);
		assertThat(Words.label(dashed)).isEqualTo(label);
	}

}
