package dev.cliengine.guide.markdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.cliengine.terminal.DisplayWidth;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTextTests {

	private static final Path GOLDEN = Path.of("src/test/resources/golden/guide");

	private static final String ESCAPE = "\033";

	@ParameterizedTest
	@CsvSource({ "40, false, tour-40.txt", "80, false, tour-80.txt", "60, true, tour-60-ansi.txt" })
	void rendersTheTour(int width, boolean ansi, String golden) throws IOException {
		String rendered = MarkdownText.render(Files.readString(GOLDEN.resolve("tour.md")), width, ansi);
		Path expected = GOLDEN.resolve(golden);
		if ("update".equals(System.getProperty("golden"))) {
			Files.writeString(expected, rendered);
		}
		assertThat(rendered).isEqualTo(Files.readString(expected));
	}

	@Test
	void plainTextHasNoControlSequence() throws IOException {
		assertThat(MarkdownText.render(Files.readString(GOLDEN.resolve("tour.md")), 80, false)).doesNotContain(ESCAPE);
	}

	@Test
	void stylesEndWhereTheyBegan() {
		assertThat(MarkdownText.render("a **b c** *d **e*** `f`", 80, true))
			.isEqualTo("a \033[1mb c\033[0m \033[3md \033[0m\033[3;1me\033[0m \033[36mf\033[0m\n");
	}

	@Test
	void aStyleDoesNotReachIntoTheNextLine() {
		assertThat(MarkdownText.render("**" + "word ".repeat(6).strip() + "**", 20, true))
			.isEqualTo("\033[1mword word word word\033[0m\n\033[1mword word\033[0m\n");
	}

	@Test
	void fillsParagraphsToTheWidth() {
		assertThat(MarkdownText.render("one two three four five six seven", 20, false))
			.isEqualTo("one two three four\nfive six seven\n");
	}

	@Test
	void wordsLongerThanALineStayWhole() {
		String address = "https://example.com/a/very/long/path";
		assertThat(MarkdownText.render("see " + address + " now", 20, false)).isEqualTo("see\n" + address + "\nnow\n");
	}

	@Test
	void scriptsWithoutBlanksAreBrokenAtTheWidth() {
		assertThat(MarkdownText.render("漢字".repeat(8), 20, false).lines()).containsExactly("漢字漢字漢字漢字漢字", "漢字漢字漢字");
	}

	@Test
	void widthsAreColumnsOfTheDisplay() {
		String table = MarkdownText.render("|A|B|\n|-|-|\n|東京|x|\n|ab|y|", 80, false);
		assertThat(table).isEqualTo("A     B\n----  -\n東京  x\nab    y\n");
	}

	@Test
	void tablesTooWideAreWrappedWithinTheirColumns() {
		String table = MarkdownText.render("|Name|Text|\n|-|-|\n|aaaaaaaaaaaaaaaaaaaaaaaaaaa|b b b b b b b b b b b b|",
				24, false);
		assertThat(table.lines()).allMatch((line) -> DisplayWidth.of(line) <= 24).hasSizeGreaterThan(3);
		assertThat(table.replaceAll("[^a]", "")).endsWith("a".repeat(27));
	}

	@Test
	void rowsMayHaveFewerOrMoreCellsThanTheHeader() {
		assertThat(MarkdownText.render("|A|B|\n|-|-|\n|1|\n|1|2|3|", 80, false)).isEqualTo("A  B\n-  -\n1\n1  2\n");
	}

	@Test
	void emptyAndBlankTextsRenderAsNothing() {
		assertThat(MarkdownText.render("", 80, true)).isEmpty();
		assertThat(MarkdownText.render(" \n\n", 80, false)).isEmpty();
		assertThat(MarkdownText.render("```\n```\n", 80, false)).isEmpty();
	}

	@Test
	void anEmptyListItemKeepsItsMarker() {
		assertThat(MarkdownText.render("-\n- a", 80, false)).isEqualTo("-\n- a\n");
	}

	@ParameterizedTest
	@CsvSource({ "a&#27;[2Jb, a^[[2Jb", "a&#x9b;31mb, a\\u009b31mb", "a&#x202e;b, a\\u202eb", "a&#8296;b, a\\u2068b",
			"`a&#27;b`, `a&#27;b`" })
	void r30ControlCharactersWrittenAsEntitiesAreMadeVisible(String markdown, String shown) {
		assertThat(MarkdownText.render(markdown, 80, false)).isEqualTo(shown + "\n");
	}

	@Test
	void r30NoConstructLetsAControlCharacterThrough() {
		String bad = "\033]8;;http://evil\007x\u009b1m\u202e";
		String markdown = """
				# h %1$s
				[t %1$s](<http://a/%1$s> "%1$s") ![i %1$s](<b%1$s>) `c %1$s` <i %1$s>

				```%1$s
				code %1$s
				```

				    indented %1$s

				> quote %1$s

				1. item %1$s

				| a %1$s |
				|--|
				| b %1$s |

				<div>%1$s</div>
				""".formatted(bad);
		String rendered = MarkdownText.render(markdown, 80, true);
		assertThat(rendered.replaceAll("\033\\[[0-9;]*m", "").chars())
			.noneMatch((c) -> (c < ' ' && c != '\n') || (c >= 0x7F && c < 0xA0) || c == 0x202E);
		assertThat(rendered).contains("^[]8;;");
	}

	@Test
	void deepNestingEndsWell() {
		assertThat(MarkdownText.render(">".repeat(5000) + " a", 40, false)).contains("a");
		assertThat(MarkdownText.render("*a ".repeat(5000) + "b" + "*".repeat(5000), 40, false)).contains("b");
		assertThat(MarkdownText.render("- ".repeat(2000) + "a", 40, false)).contains("a");
	}

}
