package dev.cliengine.tui.screen;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a screen wants to happen outside of it.
 *
 * @since 0.1.0
 */
public sealed interface Effect {

	/** Nothing. */
	record Nothing() implements Effect {
	}

	/**
	 * Another screen on top of this one.
	 *
	 * @param screen which
	 */
	record Open(Screen screen) implements Effect {
	}

	/** Back to the screen below. */
	record Back() implements Effect {
	}

	/**
	 * The end of it all.
	 *
	 * @param line what whoever opened it goes on with, {@code null} for nothing
	 */
	record Leave(@Nullable String line) implements Effect {
	}

	/**
	 * A text for whatever keeps copied texts.
	 *
	 * @param text which
	 */
	record Copy(String text) implements Effect {
	}

	/**
	 * A run.
	 *
	 * @param words what people would type, without the application's name
	 * @param more what is added to that for the run alone
	 * @param screen gets its news
	 */
	record Run(List<String> words, List<String> more, Screen screen) implements Effect {

		public Run {
			words = List.copyOf(words);
			more = List.copyOf(more);
		}

	}

	/**
	 * A run in place of what is shown.
	 *
	 * @param run which
	 */
	record Again(Run run) implements Effect {
	}

	/** The end of the run, before it is done. */
	record Cancel() implements Effect {
	}

	/**
	 * Lines that are run from now on begin with an option, and back.
	 *
	 * @param option its name with dashes
	 * @param value its value, {@code null} to leave it out
	 */
	record Choose(String option, @Nullable String value) implements Effect {
	}

}
