package dev.cliengine.command;

import java.util.List;

/**
 * What has to hold between several options of one command.
 *
 * @param kind how many of them may be given
 * @param ids the ids of the options, two or more
 * @since 0.1.0
 */
public record OptionRelation(Kind kind, List<String> ids) {

	public OptionRelation {
		ids = List.copyOf(ids);
		if (ids.size() < 2) {
			throw new IllegalArgumentException("A relation needs two options or more: " + ids);
		}
	}

	/** How many of the options may be given. */
	public enum Kind {

		/** One, no more and no less. */
		EXACTLY_ONE,

		/** One or more. */
		AT_LEAST_ONE,

		/** One or none. */
		AT_MOST_ONE,

		/** All or none. */
		ALL_OR_NONE

	}

}
