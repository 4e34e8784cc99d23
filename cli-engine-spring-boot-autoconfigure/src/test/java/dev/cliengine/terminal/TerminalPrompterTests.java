package dev.cliengine.terminal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import dev.cliengine.core.CliException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class TerminalPrompterTests {

	private static final Audience PERSON = new Audience(true, false, true, false, false, false);

	private static final Audience PIPE = new Audience(false, false, true, false, false, false);

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@ParameterizedTest
	@ValueSource(strings = { "y\n", "Y\n", "yes\n", "YES\n", " y \n", "y\r\n", "y" })
	void onlyYesIsYes(String typed) {
		assertThat(prompter(input(typed)).confirm("Delete?")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "n\n", "no\n", "ye\n", "yess\n", "j\n", "\u0000y\n" })
	void everythingElseIsNo(String typed) {
		assertThat(prompter(input(typed)).confirm("Delete?")).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "'', true, false", "'\n', true, true", "'\n', false, false", "'n\n', true, false",
			"'y\n', false, true", "'YES\n', true, true", "'yep\n', true, false" })
	void anEmptyLineIsThePresetAndNothingElseIs(String typed, boolean preset, boolean answer) {
		assertThat(prompter(input(typed)).confirm("Go on?", preset)).isEqualTo(answer);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).startsWith("Go on? " + (preset ? "[Y/n] " : "[y/N] "));
	}

	@Test
	void anEmptyLineIsNotTheEndOfTheInput() {
		TerminalPrompter prompter = prompter(input("\nlast"));
		assertThat(prompter.answer("Name:")).contains("");
		assertThat(prompter.answer("Name:")).contains("last");
		assertThat(prompter.answer("Name:")).isEmpty();
	}

	@Test
	void r10ChoicesAreShownOnStderr() {
		assertThat(prompter(input("2\n")).choice("Which?", List.of("a", "b"), null)).isEqualTo("b");
		assertThat(this.err).hasToString("Which?\n  1) a\n  2) b\nNumber or name: ");
		assertThat(this.out.size()).isZero();
	}

	@Test
	void r10TheQuestionGoesToStderr() {
		prompter(input("n\n")).confirm("Delete?");
		assertThat(this.err).hasToString("Delete? [y/N] ");
		assertThat(this.out.size()).isZero();
	}

	@Test
	void r30TheQuestionIsNeutralised() {
		prompter(input("x\n")).line("Name of \u001b[2J?");
		assertThat(this.err).hasToString("Name of ^[[2J? ");
	}

	@Test
	void nothingBehindTheLineIsRead() throws IOException {
		InputStream input = input("grüß\nrest");
		assertThat(prompter(input).line("Name:")).isEqualTo("grüß");
		assertThat(new String(input.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("rest");
	}

	@Test
	void theEndOfTheInputIsNoAndAnEmptyLine() {
		TerminalPrompter prompter = prompter(input(""));
		assertThat(prompter.line("Name:")).isEmpty();
		assertThat(this.err).hasToString("Name: \n");
	}

	@Test
	void inputThatCannotBeReadIsNo() {
		assertThat(prompter(new InputStream() {

			@Override
			public int read() throws IOException {
				throw new IOException("stdin is closed");
			}

		}).confirm("Delete?")).isFalse();
	}

	@Test
	void r14WithoutAPersonNothingIsAsked() {
		Streams streams = new Streams(input("y\n"), this.out, this.err);
		TerminalPrompter prompter = new TerminalPrompter(streams, PIPE);
		assertThatIllegalStateException().isThrownBy(() -> prompter.confirm("Delete?"));
		assertThatIllegalStateException().isThrownBy(() -> prompter.line("Name:"));
		assertThatIllegalStateException().isThrownBy(() -> prompter.secret("Token:"));
		assertThatIllegalStateException().isThrownBy(() -> prompter.choice("Which?", List.of("a"), null));
		assertThat(this.err.size()).isZero();
	}

	@Test
	void r14NothingIsAskedWhileQuestionsAreRefused() {
		TerminalPrompter prompter = prompter(input("y\ny\n"));
		Runnable allow = prompter.refuse();
		Runnable allowInner = prompter.refuse();
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> prompter.confirm("Delete?"));
		allowInner.run();
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> prompter.line("Name:"))
			.extracting(CliException::code)
			.isEqualTo("INPUT_REQUIRED");
		assertThat(this.err.size()).isZero();
		allow.run();
		assertThat(prompter.confirm("Delete?")).isTrue();
	}

	private TerminalPrompter prompter(InputStream input) {
		return new TerminalPrompter(new Streams(input, this.out, this.err), PERSON);
	}

	private static InputStream input(String typed) {
		return new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
	}

}
