package dev.cliengine.sample.kohub.transcript;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TranscriptTests {

	@Test
	void whatIsReadIsWrittenTheSame() {
		List<String> lines = List.of("# A note", "$ kohub-cli one", "out", "", "\\# out", "! err", "!", "! more", "[2]",
				"", "$ export A=b");
		Transcript transcript = Transcript.parse(lines);
		assertThat(transcript.lines()).isEqualTo(lines);
		assertThat(transcript.steps()).hasSize(2);
		assertThat(transcript.steps().get(0).answer())
			.isEqualTo(new Step.Answer(List.of("out", "", "# out"), List.of("err", "", "more"), 2));
	}

	@Test
	void aLineIsSplitAsAShellDoesIt() {
		TypedLine line = TypedLine.parse("A='x y' B= kohub-cli say \"it's\" '' a\"b\"c < in > out");
		assertThat(line).isEqualTo(new TypedLine(Map.of("A", "x y", "B", ""),
				List.of("kohub-cli", "say", "it's", "", "abc"), "in", "out"));
	}

	@Test
	void placeholdersMatchAndRemember() {
		Placeholders places = new Placeholders();
		String sha = "0123456789abcdef".repeat(4);
		assertThat(places.matches(List.of("at <time>", "...", "id <sha:first>."),
				List.of("at 2026-03-04T10:12:08.425845Z", "x", "y", "id " + sha + ".")))
			.isTrue();
		assertThat(places.filled("show {first}")).isEqualTo("show " + sha);
		assertThat(places.matches(List.of("id {first}"), List.of("id " + sha.replace('0', '1')))).isFalse();
		assertThat(places.matches(List.of("a (b"), List.of("a b"))).isFalse();
	}

	@Test
	void updatesKeepPlaceholdersThatStillFit() {
		Placeholders places = new Placeholders().with("endpoint", "http://127.0.0.1:40000");
		String sha = "ab".repeat(32);
		assertThat(places.updated(List.of("old", "commit <sha:first>"),
				List.of("new " + sha, "commit " + sha, "http://127.0.0.1:40000/x on 2026-03-04", "token: " + sha)))
			.containsExactly("new <sha>", "commit <sha:first>", "{endpoint}/x on <date>", "token: {first}");
	}

}
