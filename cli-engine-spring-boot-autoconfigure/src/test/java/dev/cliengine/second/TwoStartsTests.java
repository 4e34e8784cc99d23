package dev.cliengine.second;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class TwoStartsTests {

	private static final List<String> WORDS = List.of("a b", "  ", "", "c\"d", "it's", "\"quoted\"", "tab\tand\nline",
			"$HOME", "`x`", "back\\slash", "!!", "*", "grün 漢字 \uD83D\uDE00", "-5", "{\"a\": 1}", "${user.home}",
			"#{1+1}", "%s %n");

	private static final List<List<String>> LINES = List.of(echo(), List.of("note", "plain", "-n", "Bob  B"),
			List.of("note", "fail", "unavailable", "--output", "json"), List.of("nte"),
			List.of("note", "count", "--to", "3"));

	@TempDir
	Path home;

	@Test
	void bothWaysToStartGiveTheSameBytesAndExitCodes() {
		List<Result> spring = new Cli(SecondApplication.class, this.home).runAll(LINES);
		assertThat(new Cli(SecondCliApplication.class, this.home).runAll(LINES)).isEqualTo(spring);
		assertThat(spring).extracting(Result::exitCode).containsExactly(0, 0, 1, 1, 0);
		r16TheWordsArriveAsTheyWereTyped(spring.get(0));
		assertThat(spring.get(1)).isEqualTo(new Result(0, "hello Bob  B\n", ""));
		assertThat(spring.get(2).err()).contains("\"message\": \"it failed\"");
		assertThat(spring.get(3).err()).startsWith("unknown command \"nte\" for \"app\"\n")
			.contains("a similar command exists: 'note'");
		assertThat(spring.get(4)).isEqualTo(new Result(0, "1\n2\n3\n", ""));
	}

	private static void r16TheWordsArriveAsTheyWereTyped(Result result) {
		assertThat(result.err()).isEmpty();
		JsonNode data = JsonMapper.shared().readTree(result.out()).get("data");
		assertThat(data.get("words").valueStream().map(JsonNode::asString)).containsExactlyElementsOf(WORDS);
		assertThat(data.get("text").asString()).isEqualTo(" text ");
	}

	private static List<String> echo() {
		return Stream.concat(Stream.of("note", "echo", "--text", " text ", "--"), WORDS.stream()).toList();
	}

}
