package dev.cliengine.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class DotEnvTests {

	private static final Path FILE = Path.of("/work/.env");

	private final List<String> notices = new ArrayList<>();

	static List<Arguments> grammar() {
		return List.of(arguments("K=v", "v"), arguments("export K=v", "v"), arguments("export\t K=v", "v"),
				arguments("  K = v  ", "v"), arguments("K=", ""), arguments("K= # nothing", ""),
				arguments("K=a b", "a b"), arguments("K=a # b", "a"), arguments("K=a\t# b", "a"),
				arguments("K=a#b", "a#b"), arguments("K=#a", "#a"), arguments("K=a=b==", "a=b=="),
				arguments("K='a # b'", "a # b"), arguments("K='a\\nb $C \"d\"'", "a\\nb $C \"d\""),
				arguments("K='a' # b", "a"), arguments("K=''", ""), arguments("K=\"a # b\"", "a # b"),
				arguments("K=\"a\\nb\\tc\\\"d\\\\e\\$f\"", "a\nb\tc\"d\\e$f"), arguments("K=\"a\\qb\"", "a\\qb"),
				arguments("K=\"\" #b", ""), arguments("K=${HOME}/x", "${HOME}/x"), arguments("K=\"$HOME\"", "$HOME"),
				arguments("K=it's", "it's"), arguments("K=a\\nb", "a\\nb"), arguments("\uFEFFK=v", "v"),
				arguments("K=v\r\n", "v"), arguments("K=v\rX=1", "v"), arguments("K=first\nK=last", "last"),
				arguments("# c\n\n   # d\nK=v", "v"), arguments("K=ä→", "ä→"));
	}

	@ParameterizedTest
	@MethodSource("grammar")
	void aLineGivesAVariableAValue(String text, String value) {
		assertThat(parse(text).variables().get("K")).extracting(DotEnv.Variable::value).isEqualTo(value);
		assertThat(this.notices).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "K", "=v", "1K=v", "K-L=v", "K L=v", "export K", "K='v", "K=\"v", "K=\"v\\\"", "K='v'w",
			"K=\"v\" w" })
	void anyOtherLineIsSkippedWithANoticeThatKeepsItsContent(String line) {
		DotEnv file = parse("A=1\n" + line + "\nB=2");
		assertThat(file.variables()).containsOnlyKeys("A", "B");
		assertThat(this.notices).containsExactly("/work/.env:2: skipped, it is not NAME=VALUE");
	}

	@Test
	void aVariableKnowsItsPlaceAndShowsNothingElse() {
		DotEnv file = parse("\n# c\r\nTOKEN=hidden\n");
		DotEnv.Variable token = file.variables().get("TOKEN");
		assertThat(token).isEqualTo(new DotEnv.Variable("hidden", FILE, 3)).hasToString("/work/.env:3");
		assertThat(file.toString()).doesNotContain("hidden");
	}

	@Test
	void exportCanBeANameToo() {
		assertThat(parse("export=1").variables()).containsOnlyKeys("export");
	}

	@Test
	void theNearestFileIsFoundAndTheOnesAboveDoNotCount(@TempDir Path top) throws IOException {
		Path middle = Files.createDirectory(top.resolve("middle"));
		Path bottom = Files.createDirectory(middle.resolve("bottom"));
		Files.writeString(top.resolve(".env"), "A=top\nB=top");
		assertThat(search(bottom)).containsOnly(Map.entry("A", "top"), Map.entry("B", "top"));
		Files.writeString(middle.resolve(".env"), "A=middle");
		assertThat(search(bottom)).containsOnly(Map.entry("A", "middle"));
		Files.writeString(bottom.resolve(".env"), "");
		assertThat(search(bottom)).isEmpty();
		assertThat(this.notices).isEmpty();
	}

	@Test
	void aDirectoryOfThatNameIsPassedBy(@TempDir Path top) throws IOException {
		Path project = Files.createDirectory(top.resolve("project"));
		Files.createDirectory(project.resolve(".env"));
		Files.writeString(top.resolve(".env"), "A=top");
		assertThat(search(project)).containsOnly(Map.entry("A", "top"));
		assertThat(this.notices).isEmpty();
	}

	@Test
	void aHugeFileIsPassedByWithANotice(@TempDir Path top) throws IOException {
		Path project = Files.createDirectory(top.resolve("project"));
		Path huge = project.resolve(".env");
		Files.writeString(top.resolve(".env"), "A=top");
		Files.writeString(huge, "B=" + "x".repeat(1024 * 1024 - 2));
		assertThat(search(project)).containsOnlyKeys("B");
		Files.writeString(huge, "B=" + "x".repeat(1024 * 1024 - 1));
		assertThat(search(project)).containsOnly(Map.entry("A", "top"));
		assertThat(this.notices).containsExactly(huge + ": ignored, it is larger than 1 MiB");
	}

	@Test
	void aFileThatCannotBeReadHoldsNothing(@TempDir Path top) throws IOException {
		Path file = Files.writeString(top.resolve(".env"), "A=1");
		assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file));
		assertThat(search(top)).isEmpty();
		assertThat(this.notices).hasSize(1).first().asString().startsWith(file + ": ignored: ");
	}

	@Test
	void aDirectoryThatIsGoneIsNoProblem(@TempDir Path top) throws IOException {
		Files.writeString(top.resolve(".env"), "A=1");
		assertThat(search(top.resolve("gone/../gone"))).containsOnlyKeys("A");
	}

	private Map<String, String> search(Path from) {
		return DotEnv.search(from, this.notices::add)
			.variables()
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> entry.getValue().value()));
	}

	private DotEnv parse(String text) {
		return DotEnv.parse(text, FILE, this.notices::add);
	}

}
