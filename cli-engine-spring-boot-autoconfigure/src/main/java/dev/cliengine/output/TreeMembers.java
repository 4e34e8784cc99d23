package dev.cliengine.output;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a tree of the members.
 *
 * @param object where they are put
 */
record TreeMembers(ObjectNode object) implements Members {

	@Override
	public void sorted(String name, JsonNode value) {
		this.object.set(name, SortedTree.of(value));
	}

	@Override
	public void ordered(String name, JsonNode value) {
		this.object.set(name, value);
	}

	@Override
	public void items(String name, Rows rows) {
		var items = this.object.putArray(name);
		rows.forEachRemaining((row) -> items.add(SortedTree.of(row)));
	}

	@Override
	public Members object(String name) {
		return new TreeMembers(this.object.putObject(name));
	}

	@Override
	public void end() {
		// A tree needs no end
	}

}
