package dev.cliengine.builtin;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;

import tools.jackson.databind.JsonNode;

import dev.cliengine.command.CommandNode;
import dev.cliengine.output.DataMapper;

/**
 * What {@code explain} knows of all visible commands.
 *
 * @param lookup finds the commands
 * @param explanation knows of one
 * @param mapper turns that into JSON
 * @since 0.1.0
 */
public record CommandReference(CommandLookup lookup, Explanation explanation, DataMapper mapper) {

	/** One object a command, in the order of help. */
	public List<JsonNode> facts() {
		return this.lookup.root()
			.walkVisible()
			.filter(CommandNode::isCommand)
			.map((node) -> this.mapper.toTree(this.explanation.of(node)))
			.map(Objects::requireNonNull)
			.toList();
	}

	/** One manual page a command, by the name of its file. */
	public SortedMap<String, String> manualPages() {
		return ManualPages.pages(facts());
	}

}
