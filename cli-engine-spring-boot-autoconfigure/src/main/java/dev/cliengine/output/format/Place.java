package dev.cliengine.output.format;

import dev.cliengine.output.Column;
import dev.cliengine.output.RenderContext;

/**
 * Where a block of output stands.
 *
 * @param context what is known of the whole output
 * @param width the columns of the display the block may take
 * @param path the headers above it, each followed by {@code >}; empty for the data
 * themselves
 * @param findings where it tells what did not fit
 */
record Place(RenderContext context, int width, String path, Findings findings) {

	static final int INDENT = 2;

	Place(RenderContext context, Findings findings) {
		this(context, context.width(), "", findings);
	}

	/** The place for the columns of a column. */
	Place below(Column column) {
		String header = CellText.header(column.header());
		return new Place(this.context, this.width - INDENT, this.path + header + " > ", this.findings);
	}

	boolean isNested() {
		return !this.path.isEmpty();
	}

}
