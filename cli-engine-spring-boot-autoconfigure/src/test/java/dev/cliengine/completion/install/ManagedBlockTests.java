package dev.cliengine.completion.install;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ManagedBlockTests {

	private static final String BLOCK = """
			# >>> fleetctl completion (managed) >>>
			BODY
			# <<< fleetctl completion (managed) <<<""";

	private final ManagedBlock block = new ManagedBlock("fleetctl");

	@Test
	void aNewBlockIsAppendedAfterABlankLine() {
		assertThat(this.block.put("alias a=b\n", "BODY")).isEqualTo("alias a=b\n\n\n" + BLOCK + "\n");
		assertThat(this.block.put("", "BODY")).isEqualTo("\n\n" + BLOCK + "\n");
	}

	@Test
	void aCompleteBlockIsReplacedWhereItIs() {
		String text = "before\n" + BLOCK.replace("BODY", "old\nlines") + "\nafter";
		assertThat(this.block.put(text, "BODY")).isEqualTo("before\n" + BLOCK + "\nafter");
		assertThat(this.block.put("before\n" + BLOCK + "\nafter", "BODY")).isEqualTo("before\n" + BLOCK + "\nafter");
	}

	@Test
	void aBeginWithoutAnEndGoesAndWhatFollowsStays() {
		String begin = BLOCK.substring(0, BLOCK.indexOf('\n') + 1);
		String end = BLOCK.substring(BLOCK.lastIndexOf('\n') + 1);
		assertThat(this.block.put("a\n" + begin + "b\n", "BODY")).isEqualTo("a\nb\n\n\n" + BLOCK + "\n");
		assertThat(this.block.put(end + "\n" + begin + "b\n", "BODY")).isEqualTo(end + "\nb\n\n\n" + BLOCK + "\n");
	}

	@Test
	void theBlockOfAnotherApplicationStays() {
		String other = new ManagedBlock("fleet").put("", "x");
		assertThat(this.block.put(other, "BODY")).startsWith(other);
		assertThat(this.block.remove(other)).isEqualTo(other);
		assertThat(this.block.put("echo '" + BLOCK.replace("\n", "'\n'"), "BODY")).endsWith("\n\n" + BLOCK + "\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "a\n", "a", "a\r\nb\r\n", "a\r\nb", "\n\n", "a\n\n\n" })
	void removingABlockLeavesWhatWasThere(String text) {
		String once = this.block.put(text, "BODY");
		assertThat(once).startsWith(text);
		assertThat(this.block.put(once, "BODY")).isEqualTo(once);
		assertThat(this.block.remove(once)).isEqualTo(text);
		assertThat(this.block.remove(text)).isEqualTo(text);
	}

	@Test
	void aBlockWithOtherLineEndsIsFound() {
		String windows = ("a\n" + BLOCK + "\nb\n").replace("\n", "\r\n");
		assertThat(this.block.put(windows, "NEW")).isEqualTo("a\r\n" + BLOCK.replace("BODY", "NEW") + "\r\nb\r\n");
		assertThat(this.block.remove(windows)).isEqualTo("a\r\nb\r\n");
	}

}
