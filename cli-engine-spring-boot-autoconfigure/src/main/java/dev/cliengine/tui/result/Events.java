package dev.cliengine.tui.result;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;

/**
 * The events of a stream in their order; of very many only the later ones. Adding one
 * does not copy the others: several of these share a list that only grows at its end.
 */
final class Events {

	private static final int MOST = 10_000;

	private final List<JsonNode> shared;

	private final int size;

	private final long dropped;

	private Events(List<JsonNode> shared, int size, long dropped) {
		this.shared = shared;
		this.size = size;
		this.dropped = dropped;
	}

	static Events none() {
		return new Events(new ArrayList<>(), 0, 0);
	}

	/** The same with one more. */
	Events plus(JsonNode event) {
		if (this.size >= MOST) {
			int half = MOST / 2;
			return new Events(new ArrayList<>(last(half)), half, this.dropped + this.size - half).plus(event);
		}
		List<JsonNode> list = (this.shared.size() == this.size) ? this.shared : new ArrayList<>(last(this.size));
		list.add(event);
		return new Events(list, this.size + 1, this.dropped);
	}

	/** How many there were. */
	long count() {
		return this.dropped + this.size;
	}

	/** The last ones that are still there, so many at most. */
	List<JsonNode> last(int most) {
		return List.copyOf(this.shared.subList(Math.max(this.size - Math.max(most, 0), 0), this.size));
	}

	List<JsonNode> all() {
		return last(this.size);
	}

}
