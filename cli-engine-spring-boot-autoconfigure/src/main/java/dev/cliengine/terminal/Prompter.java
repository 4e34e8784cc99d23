package dev.cliengine.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.cliengine.core.CliException;
import org.jspecify.annotations.Nullable;

/**
 * Asks the person at the terminal. Find out first whether somebody is there, with
 * {@link Audience#mayAsk()}.
 *
 * @since 0.1.0
 */
public interface Prompter {

	/**
	 * Asks a question with yes or no for an answer.
	 * @return whether the answer was {@code y} or {@code yes}, in either case; anything
	 * else, and the end of the input, is no
	 * @throws IllegalStateException when nobody can be asked
	 */
	boolean confirm(String question);

	/**
	 * Asks a question with yes or no for an answer, of which one is likelier.
	 * @param preset what an empty line means
	 * @return whether the answer was {@code y} or {@code yes}, in either case; any other
	 * text, and the end of the input, is no, whatever the preset
	 * @throws IllegalStateException when nobody can be asked
	 */
	default boolean confirm(String question, boolean preset) {
		Optional<String> answer = answer(question + (preset ? " [Y/n]" : " [y/N]"))
			.map((line) -> line.strip().toLowerCase(Locale.ROOT));
		return answer.filter((word) -> word.isEmpty() ? preset : word.equals("y") || word.equals("yes")).isPresent();
	}

	/**
	 * Asks for a line of text.
	 * @return the line without its end, empty at the end of the input
	 * @throws IllegalStateException when nobody can be asked
	 */
	String line(String question);

	/**
	 * Asks for a line of text, and tells an empty line from the end of the input. Here it
	 * is {@link #line(String)}, which never ends.
	 * @return the line without its end; nothing at the end of the input
	 * @throws IllegalStateException when nobody can be asked
	 */
	default Optional<String> answer(String question) {
		return Optional.of(line(question));
	}

	/**
	 * Asks for a line that is not shown while it is typed.
	 * @return the line without its end; nothing at the end of the input
	 * @throws IllegalStateException when nobody can be asked
	 * @throws CliException when the terminal cannot hide what is typed
	 * @throws UnsupportedOperationException by a prompter that cannot hide anything,
	 * which is one that does not say how
	 */
	default Optional<String> secret(String question) {
		throw new UnsupportedOperationException(getClass().getName() + " cannot hide what is typed");
	}

	/**
	 * Asks for one of several texts. They are shown with numbers; the answer is the whole
	 * text, its number, or the beginning of one of them, in this order and the texts in
	 * either case. Whoever answers something else is asked again, five times.
	 * @param choices the texts, at least one
	 * @param preset what an empty line means, if it is one of the choices
	 * @return one of the choices
	 * @throws CliException {@code CANCELLED} at the end of the input, {@code VALIDATION}
	 * when no answer was one of the choices
	 * @throws IllegalArgumentException without choices
	 * @throws IllegalStateException when nobody can be asked
	 */
	default String choice(String question, List<String> choices, @Nullable String preset) {
		return new Choice(choices, preset).ask(question, this::answer);
	}

	/**
	 * Lets every question fail from now on, as {@code --no-input} and batches demand. A
	 * prompter that does not say how goes on asking.
	 * @return allows questions again
	 */
	default Runnable refuse() {
		return () -> {
		};
	}

}
