package dev.cliengine.output;

import java.util.List;

import dev.cliengine.terminal.Palette;
import org.jspecify.annotations.Nullable;

/**
 * What a renderer may know beside the envelope.
 *
 * @param width the columns a line may take, at least 20
 * @param view how the command wants its data shown to people
 * @param fields the fields to show, in this order; empty means all
 * @param heading whether {@code csv} begins with the names of its columns
 * @param csvRaw whether {@code csv} leaves values as they are that a spreadsheet would
 * take for formulas and a terminal for commands
 * @param outputTerminal whether a terminal is what is written to
 * @param palette the colours for people
 * @since 0.1.0
 */
public record RenderContext(int width, @Nullable View view, List<String> fields, boolean heading, boolean csvRaw,
		boolean outputTerminal, Palette palette) {

	/** The width where there is no terminal. */
	public static final int DEFAULT_WIDTH = 80;

	private static final int SMALLEST_WIDTH = 20;

	/** Smaller widths become 20; a lone {@code all} or {@code *} means all fields. */
	public RenderContext {
		width = Math.max(width, SMALLEST_WIDTH);
		boolean all = fields.equals(List.of("all")) || fields.equals(List.of("*"));
		fields = all ? List.of() : fields.stream().distinct().toList();
	}

	/** Plain text with headings for something that is no terminal. */
	public RenderContext(int width, @Nullable View view, List<String> fields) {
		this(width, view, fields, true, false, false, Palette.none());
	}

	/** A context of that width without a view, showing all fields. */
	public static RenderContext ofWidth(int width) {
		return new RenderContext(width, null, List.of());
	}

	/** The same context with another view, or none. */
	public RenderContext withView(@Nullable View view) {
		return new RenderContext(this.width, view, this.fields, this.heading, this.csvRaw, this.outputTerminal,
				this.palette);
	}

	/** The same context with other fields to show. */
	public RenderContext withFields(List<String> fields) {
		return new RenderContext(this.width, this.view, fields, this.heading, this.csvRaw, this.outputTerminal,
				this.palette);
	}

	/** The same context with the names of the columns in {@code csv}, or without. */
	public RenderContext withHeading(boolean heading) {
		return new RenderContext(this.width, this.view, this.fields, heading, this.csvRaw, this.outputTerminal,
				this.palette);
	}

	/** The same context with values of {@code csv} left as they are, or defused. */
	public RenderContext withCsvRaw(boolean csvRaw) {
		return new RenderContext(this.width, this.view, this.fields, this.heading, csvRaw, this.outputTerminal,
				this.palette);
	}

	/** The same context for a terminal, or for something else. */
	public RenderContext withOutputTerminal(boolean outputTerminal) {
		return new RenderContext(this.width, this.view, this.fields, this.heading, this.csvRaw, outputTerminal,
				this.palette);
	}

	/** The same context in other colours. */
	public RenderContext withPalette(Palette palette) {
		return new RenderContext(this.width, this.view, this.fields, this.heading, this.csvRaw, this.outputTerminal,
				palette);
	}

}
