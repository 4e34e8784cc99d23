package dev.cliengine.output;

import java.io.IOException;
import java.io.UncheckedIOException;

import dev.cliengine.core.CliException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Envelopes as trees, for formats other than JSON. Rows are read into memory.
 *
 * @since 0.1.0
 */
public final class EnvelopeTree {

	private EnvelopeTree() {
	}

	/**
	 * The members that JSON has, in the same order.
	 * @throws CliException when the data are nested deeper than 1000 levels
	 */
	public static JsonNode of(Envelope envelope) {
		ObjectNode tree = JsonNodeFactory.instance.objectNode();
		try {
			EnvelopeMembers.write(envelope, new TreeMembers(tree));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return tree;
	}

	/**
	 * As {@link #of}, with the members sorted by code point at every level.
	 * @throws CliException when the data are nested deeper than 1000 levels
	 */
	public static JsonNode sorted(Envelope envelope) {
		return SortedTree.of(of(envelope));
	}

}
