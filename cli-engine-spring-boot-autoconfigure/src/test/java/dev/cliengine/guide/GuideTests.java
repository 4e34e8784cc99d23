package dev.cliengine.guide;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class GuideTests {

	@ParameterizedTest
	@CsvSource({ "deploy.md, deploy", "guides/ops/deploy.md, deploy", "guides\\ops\\deploy.md, deploy",
			"a/b\\c.x.md, c.x", "README, README" })
	void theTopicIsTheNameOfTheFile(String path, String topic) {
		assertThat(Guide.parse(path, "text")).isEqualTo(new Guide(topic, "", "text"));
	}

	@Test
	void theLastSummaryOfTheHeaderCounts() {
		Guide guide = Guide.parse("a.md", "---\ntitle: x\nsummary: one\nsummary:  two \nSummary: three\n---\n# Body\n");
		assertThat(guide).isEqualTo(new Guide("a", "two", "# Body\n"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "---\\nsummary: x\\nbody", "-----\\nsummary: x\\n---\\nbody",
			"---\\r\\nsummary: x\\r\\n---\\r\\nbody", "---\\nsummary: x\\n---", "body\\n---\\nsummary: x\\n---\\n" })
	void withoutAWholeHeaderAllIsBody(String escaped) {
		String text = escaped.replace("\\n", "\n").replace("\\r", "\r");
		assertThat(Guide.parse("a.md", text)).isEqualTo(new Guide("a", "", text));
	}

	@Test
	void aHeaderWithoutASummaryLeavesItEmpty() {
		assertThat(Guide.parse("a.md", "---\ntitle: x\n---\nbody")).isEqualTo(new Guide("a", "", "body"));
	}

	@Test
	void theFirstGuideOfATopicWins() {
		Guides guides = new Guides(List.of(() -> List.of(new Guide("b", "1", ""), new Guide("a", "2", "")),
				() -> List.of(new Guide("a", "3", ""), new Guide("c", "4", ""))));
		assertThat(guides.topics()).containsExactly("b", "a", "c");
		assertThat(guides.find("a")).map(Guide::summary).contains("2");
	}

	@Test
	void topicsAreFoundInAnyCaseButTheExactOneFirst() {
		Guides guides = new Guides(List.of(() -> List.of(new Guide("Deploy", "1", ""), new Guide("deploy", "2", ""))));
		assertThat(guides.find("deploy")).map(Guide::summary).contains("2");
		assertThat(guides.find("DEPLOY")).map(Guide::summary).contains("1");
		assertThat(guides.find("deplo")).isEmpty();
	}

}
