package dev.cliengine.output;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a renderer may know beside the envelope.
 *
 * @param width the columns a line may take, at least 20
 * @param view how the command wants its data shown to people
 * @param fields the fields to show, in this order; empty means all
 * @since 0.1.0
 */
public record RenderContext(int width, @Nullable View view, List<String> fields) {

	/** The width where there is no terminal. */
	public static final int DEFAULT_WIDTH = 80;

	private static final int SMALLEST_WIDTH = 20;

	/** Smaller widths become 20; a lone {@code all} or {@code *} means all fields. */
	public RenderContext {
		width = Math.max(width, SMALLEST_WIDTH);
		boolean all = fields.equals(List.of("all")) || fields.equals(List.of("*"));
		fields = all ? List.of() : fields.stream().distinct().toList();
	}

	/** A context of that width without a view, showing all fields. */
	public static RenderContext ofWidth(int width) {
		return new RenderContext(width, null, List.of());
	}

}
