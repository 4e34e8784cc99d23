package dev.cliengine.shell;

import org.jline.reader.LineReader;
import org.jline.reader.LineReader.RegionType;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.FleetCatalog;
import dev.cliengine.completion.LineCompleter;
import dev.cliengine.terminal.Meaning;
import dev.cliengine.terminal.Palette;

import static org.assertj.core.api.Assertions.assertThat;

class SessionHighlighterTests {

	private static final Palette PALETTE = Palette.ansi();

	private final LineReader reader = Mockito.mock(LineReader.class);

	private final CommandCatalog catalog = FleetCatalog.create();

	private final SessionHighlighter highlighter = new SessionHighlighter(() -> this.catalog,
			new LineCompleter(FleetCatalog.GLOBALS), PALETTE);

	@Test
	void commandsAreGreenAndWhatIsUnknownIsRed() {
		assertThat(shown("vehicle list")).isEqualTo(good("vehicle") + " " + good("list"));
		assertThat(shown("nosuch thing ")).isEqualTo(bad("nosuch") + " thing ");
		assertThat(shown("vehicle list --nosuch x"))
			.isEqualTo(good("vehicle") + " " + good("list") + " " + bad("--nosuch") + " x");
		assertThat(shown("exit")).isEqualTo(good("exit"));
		assertThat(shown("vehi")).isEqualTo("vehi");
		assertThat(shown("")).isEmpty();
	}

	@Test
	void valuesAndQuotesAreDim() {
		assertThat(shown("ping --output json 'a b")).isEqualTo(good("ping") + " --output "
				+ PALETTE.paint(Meaning.DIM, "json") + " " + PALETTE.paint(Meaning.DIM, "'a b"));
	}

	@Test
	void whatJLineShowsInItsOwnWayIsLeftToIt() {
		assertThat(shown("vehicle \u0001")).contains("^A").doesNotContain("\u001b[32m");
		Mockito.when(this.reader.getSearchTerm()).thenReturn("veh");
		assertThat(shown("vehicle")).doesNotContain("\u001b[32m");
	}

	@Test
	void aCatalogueThatFailsLeavesTheLineWithoutColours() {
		SessionHighlighter broken = new SessionHighlighter(() -> {
			throw new IllegalStateException("no catalogue");
		}, new LineCompleter(FleetCatalog.GLOBALS), PALETTE);
		Mockito.when(this.reader.getRegionActive()).thenReturn(RegionType.NONE);
		assertThat(broken.highlight(this.reader, "vehicle").toString()).isEqualTo("vehicle");
	}

	private String shown(String line) {
		Mockito.when(this.reader.getRegionActive()).thenReturn(RegionType.NONE);
		return this.highlighter.highlight(this.reader, line).toAnsi().replace("\u001b[m", "\u001b[0m");
	}

	private static String good(String text) {
		return PALETTE.paint(Meaning.SUCCESS, text);
	}

	private static String bad(String text) {
		return PALETTE.paint(Meaning.ERROR, text);
	}

}
