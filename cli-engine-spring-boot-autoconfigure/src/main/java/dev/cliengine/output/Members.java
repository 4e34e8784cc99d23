package dev.cliengine.output;

import java.io.IOException;

import tools.jackson.databind.JsonNode;

/**
 * Takes the members of an object in the order in which they come.
 */
interface Members {

	/** A member whose own members are to be sorted. */
	void sorted(String name, JsonNode value) throws IOException;

	/** A member whose own members keep their order. */
	void ordered(String name, JsonNode value) throws IOException;

	/** A member that is a list, the members of its items to be sorted. */
	void items(String name, Rows rows) throws IOException;

	/** Begins a member that is an object; it must be ended before this one goes on. */
	Members object(String name) throws IOException;

	/** There are no more. */
	void end() throws IOException;

}
