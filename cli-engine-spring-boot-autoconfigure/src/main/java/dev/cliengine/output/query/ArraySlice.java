package dev.cliengine.output.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.burt.jmespath.Adapter;
import io.burt.jmespath.node.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code [start:stop:step]}: some items of an array, nothing of anything else.
 */
final class ArraySlice extends Node<JsonNode> {

	private final @Nullable Integer start;

	private final @Nullable Integer stop;

	private final int step;

	ArraySlice(Adapter<JsonNode> runtime, @Nullable Integer start, @Nullable Integer stop, @Nullable Integer step) {
		super(runtime);
		this.start = start;
		this.stop = stop;
		this.step = (step != null) ? step : 1;
	}

	@Override
	public JsonNode search(JsonNode input) {
		if (!input.isArray()) {
			return this.runtime.createNull();
		}
		int size = input.size();
		boolean forward = this.step > 0;
		long lowest = forward ? 0 : -1;
		long highest = forward ? size : size - 1L;
		long from = place(this.start, forward ? lowest : highest, size, lowest, highest);
		long to = place(this.stop, forward ? highest : lowest, size, lowest, highest);
		List<JsonNode> items = new ArrayList<>();
		for (long index = from; forward ? index < to : index > to; index += this.step) {
			items.add(input.get((int) index));
		}
		return this.runtime.createArray(items);
	}

	private static long place(@Nullable Integer wanted, long otherwise, int size, long lowest, long highest) {
		if (wanted == null) {
			return otherwise;
		}
		long fromStart = (wanted < 0) ? (long) wanted + size : wanted;
		return Math.max(lowest, Math.min(fromStart, highest));
	}

	@Override
	protected String internalToString() {
		return this.start + ", " + this.stop + ", " + this.step;
	}

	@Override
	protected boolean internalEquals(Object other) {
		ArraySlice slice = (ArraySlice) other;
		return Objects.equals(this.start, slice.start) && Objects.equals(this.stop, slice.stop)
				&& this.step == slice.step;
	}

	@Override
	protected int internalHashCode() {
		return Objects.hash(this.start, this.stop, this.step);
	}

}
