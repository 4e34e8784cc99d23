package dev.cliengine.command;

import java.util.List;

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

	/** Offers nothing. */
	static ValueCompletion none() {
		return (typed) -> List.of();
	}

	/** Offers those of the values that begin with what was typed. */
	static ValueCompletion of(List<String> values) {
		return (typed) -> values.stream().filter((value) -> value.startsWith(typed)).toList();
	}

}
