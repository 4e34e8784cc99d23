package dev.cliengine.command;

import java.util.List;
import java.util.Optional;

/**
 * Offers values for an option or argument while somebody types. It must be quick, must
 * not ask anybody anything and must not log in.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ValueCompletion {

	/**
	 * Values that begin with what was typed, in the order to show them.
	 */
	List<String> complete(String typed);

	/**
	 * The same where the values depend on what else is on the line, such as the branches
	 * of the repository named before.
	 * @param line the values typed before, of the command and of global options, by id;
	 * no defaults, and nothing is checked
	 */
	default List<String> complete(String typed, CommandArguments line) {
		return complete(typed);
	}

	/**
	 * All values, where they never change: a shell's completion script carries them and
	 * asks nobody. Empty where they have to be asked for.
	 */
	default Optional<List<String>> fixed() {
		return Optional.empty();
	}

	/** Whether names of files may stand here too. Shells know those best. */
	default boolean offersFiles() {
		return false;
	}

	/** Offers nothing. */
	static ValueCompletion none() {
		return of(List.of());
	}

	/** Offers names of files, where a shell completes them. */
	static ValueCompletion files() {
		return new FixedValues(List.of(), true);
	}

	/** Offers those of the values that begin with what was typed. */
	static ValueCompletion of(List<String> values) {
		return of(values, false);
	}

	/**
	 * Offers those of the values that begin with what was typed.
	 * @param files whether names of files may stand there too
	 */
	static ValueCompletion of(List<String> values, boolean files) {
		return new FixedValues(values, files);
	}

}
