package dev.cliengine.output.format;

import java.util.List;
import java.util.Map;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.output.Column;
import dev.cliengine.output.ColumnsView;
import dev.cliengine.output.Envelope;
import dev.cliengine.output.RenderContext;
import dev.cliengine.output.View;
import dev.cliengine.terminal.Meaning;
import dev.cliengine.terminal.Palette;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link HumanRenderer} with colours, columns of different priority and narrow
 * terminals.
 */
class HumanColourTests {

	private static final Column STATUS = Column.of("Status", "status")
		.meaning(Map.of("failed", Meaning.ERROR, "ok", Meaning.SUCCESS, "true", Meaning.WARNING));

	private static final RenderContext COLOURED = Rendering.PLAIN.withPalette(Palette.ansi());

	@Test
	void headersAreBoldValuesHaveTheirMeaningAndWidthsIgnoreBoth() {
		View view = ColumnsView.of(STATUS, Column.of("ID", "id"));
		String data = "[{\"status\":\"ok\",\"id\":1},{\"status\":\"failed\",\"id\":2},{\"status\":\"new\"}]";
		assertThat(human(data, COLOURED.withView(view)))
			.isEqualTo("_[1mSTATUS_[0m  _[1mID_[0m\n------  --\n_[32mok_[0m      1 \n_[31mfailed_[0m  2 \n"
					+ "new       \n\n(3 rows)\n");
	}

	@Test
	void coloursChangeNothingElse() {
		View view = ColumnsView.of(STATUS, Column.of("T", "t").with(STATUS));
		for (String data : List.of("{\"status\":true,\"t\":[{\"status\":\"ok\"},{\"status\":\"東京\"}]}",
				"[{\"status\":\"" + "x".repeat(200) + "\"}]", "[]", "{}", "[1,null]", "\"ok\"")) {
			String plain = human(data, Rendering.PLAIN.withView(view));
			String coloured = human(data, COLOURED.withView(view));
			assertThat(coloured.replaceAll("_\\[\\d*m", "")).isEqualTo(plain);
		}
		assertThat(human("{\"status\":true}", COLOURED.withView(view)))
			.isEqualTo("_[1mStatus:_[0m _[33myes_[0m\n_[1mT:_[0m \n");
	}

	@Test
	void aCutValueKeepsTheColourOfTheWhole() {
		View view = ColumnsView.of(Column.of("S", "s").meaning(Map.of("x".repeat(30), Meaning.ERROR)));
		RenderContext narrow = new RenderContext(20, view, List.of()).withPalette(Palette.ansi());
		assertThat(human("[{\"s\":\"" + "x".repeat(30) + "\"}]", narrow)).contains("\n_[31mxxxxxxxxxxxxxxxxx..._[0m\n");
	}

	@Test
	void errorsAndNextSteps() {
		CliException failure = CliException.category(ErrorCategory.FAILURE).fix("Try.").next("a b", "").message("no");
		assertThat(text(Envelope.failure(failure, ""), COLOURED))
			.isEqualTo("_[31mError:_[0m no\n_[36mFix:_[0m Try.\n\n_[2mNext steps:_[0m\n  a b\n");
	}

	@Test
	void r30ColoursOfTheDataAreNoColours() {
		View view = ColumnsView.of(Column.of("S", "s").meaning(Map.of("\u001b[31mx", Meaning.ERROR)));
		assertThat(human("[{\"s\":\"\\u001b[31mx\"}]", COLOURED.withView(view))).contains("_[31m^[[31mx_[0m");
	}

	@Test
	void theHighestNumberGoesFirstAndOfEqualOnesTheLast() {
		View view = ColumnsView.of(Column.of("Note", "n").priority(2), Column.of("ID", "i"),
				Column.of("More", "m").priority(1), Column.of("Name", "a"), Column.of("Memo", "o").priority(1));
		String data = "[{\"n\":\"nnnnnnnnnn\",\"i\":1,\"m\":\"mmmmmmmmmm\",\"a\":\"aaaaaaaaaa\",\"o\":\"oooooooooo\"}]";
		assertThat(human(data, new RenderContext(42, view, List.of())))
			.startsWith("ID  MORE        NAME        MEMO      \n")
			.contains("1 column hidden to fit the display width (Note)");
		assertThat(human(data, new RenderContext(26, view, List.of()))).startsWith("ID  MORE        NAME      \n");
		assertThat(human(data, new RenderContext(24, view, List.of()))).startsWith("ID  NAME      \n")
			.contains("3 columns hidden to fit the display width (Note, More, Memo)");
	}

	@Test
	void aTerminalTooNarrowForATableShowsBlocks() {
		View view = ColumnsView.of(Column.of("ID", "i"), Column.of("Name", "a"), Column.of("Note", "n"));
		String data = "[{\"i\":\"" + "1".repeat(18) + "\",\"a\":\"Ada\",\"n\":\"" + "n".repeat(40)
				+ "\"},{\"i\":\"2\",\"a\":null,\"n\":true}]";
		RenderContext narrow = new RenderContext(20, view, List.of());
		assertThat(human(data, narrow.withOutputTerminal(true))).isEqualTo("ID: " + "1".repeat(18)
				+ "\nName: Ada\nNote: " + "n".repeat(40) + "\n\nID: 2\nName: \nNote: yes\n\n(2 rows)\n");
		assertThat(human(data, narrow)).startsWith("ID                \n").contains("2 columns hidden");
		assertThat(human(data, narrow.withOutputTerminal(true).withFields(List.of("i", "a"))))
			.startsWith("ID                \n");
	}

	private static String human(String json, RenderContext context) {
		return text(Rendering.success(json), context);
	}

	/** Escapes as underscores, so that a failure can be read. */
	private static String text(Envelope envelope, RenderContext context) {
		return Rendering.text(new HumanRenderer(), envelope, context).replace('\u001b', '_');
	}

}
