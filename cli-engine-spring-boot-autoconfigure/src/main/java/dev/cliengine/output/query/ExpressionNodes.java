package dev.cliengine.output.query;

import io.burt.jmespath.Adapter;
import io.burt.jmespath.node.Node;
import io.burt.jmespath.node.StandardNodeFactory;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The nodes of an expression, with our own slices: those of the library slice objects as
 * if they were lists, and can count past the largest integer.
 */
final class ExpressionNodes extends StandardNodeFactory<JsonNode> {

	private final Adapter<JsonNode> runtime;

	ExpressionNodes(Adapter<JsonNode> runtime) {
		super(runtime);
		this.runtime = runtime;
	}

	@Override
	public Node<JsonNode> createSlice(@Nullable Integer start, @Nullable Integer stop, @Nullable Integer step) {
		return new ArraySlice(this.runtime, start, stop, step);
	}

}
