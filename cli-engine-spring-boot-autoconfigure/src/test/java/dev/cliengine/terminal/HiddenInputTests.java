package dev.cliengine.terminal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class HiddenInputTests {

	private static final Audience PERSON = new Audience(true, true, true, false, false, false);

	private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

	private final List<String> happened = new ArrayList<>();

	@Test
	void r35NothingIsShownFromTheQuestionToTheEndOfTheLine() {
		assertThat(prompter("s3cret\r\nrest").secret("Token \u001b:")).contains("s3cret");
		assertThat(this.happened).containsExactly("off:", "on:Token ^[: ");
		assertThat(this.screen).hasToString("Token ^[: \n");
	}

	@Test
	void anEmptyLineIsNotTheEndOfTheInput() {
		TerminalPrompter prompter = prompter("\n");
		assertThat(prompter.secret("Token:")).contains("");
		assertThat(prompter.secret("Token:")).isEmpty();
		assertThat(this.screen).hasToString("Token: \nToken: \n");
		assertThat(this.happened).hasSize(4);
	}

	@Test
	void r35ATerminalThatShowsEverythingIsNotAskedForSecrets() {
		TerminalPrompter prompter = new TerminalPrompter(streams(input("s3cret\n")), PERSON, Optional::empty);
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> prompter.secret("Token:"))
			.withMessage("the terminal cannot hide what is typed")
			.satisfies((failure) -> assertThat(failure.category()).isEqualTo(ErrorCategory.FAILURE));
		assertThat(this.screen.size()).isZero();
	}

	@Test
	void inputThatFailsShowsTheKeysAgain() {
		InputStream broken = new InputStream() {

			@Override
			public int read() {
				throw new IllegalStateException("broken");
			}

		};
		assertThatIllegalStateException().isThrownBy(() -> prompter(broken).secret("Token:"));
		assertThat(this.happened).containsExactly("off:", "on:Token: ");
	}

	@Test
	void whateverReadsTheTerminalIsToldToHide() {
		TerminalPrompter prompter = prompter("plain\n");
		Runnable back = prompter.askThrough((question, hidden) -> {
			this.happened.add(question + hidden);
			return Optional.empty();
		});
		assertThat(prompter.secret("Token:")).isEmpty();
		assertThat(prompter.answer("Name:")).isEmpty();
		assertThat(this.happened).containsExactly("Token: true", "Name: false");
		back.run();
		assertThat(prompter.answer("Name:")).contains("plain");
	}

	@Test
	void r35APrompterThatDoesNotSayHowHidesNothing() {
		Prompter plain = new Prompter() {

			@Override
			public boolean confirm(String question) {
				return false;
			}

			@Override
			public String line(String question) {
				return "shown";
			}

		};
		assertThat(plain.answer("Name:")).contains("shown");
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> plain.secret("Token:"));
	}

	private TerminalPrompter prompter(String typed) {
		return prompter(input(typed));
	}

	private TerminalPrompter prompter(InputStream input) {
		return new TerminalPrompter(streams(input), PERSON, () -> {
			this.happened.add("off:" + last());
			return Optional.of(() -> this.happened.add("on:" + last()));
		});
	}

	/** What stands in the line the cursor is in. */
	private String last() {
		String text = this.screen.toString(StandardCharsets.UTF_8);
		return text.substring(text.lastIndexOf('\n') + 1);
	}

	private Streams streams(InputStream input) {
		return new Streams(input, new ByteArrayOutputStream(), this.screen);
	}

	private static InputStream input(String typed) {
		return new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
	}

}
