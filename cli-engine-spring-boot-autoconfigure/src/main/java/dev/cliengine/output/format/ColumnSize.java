package dev.cliengine.output.format;

/**
 * How much room a column would like to have.
 *
 * @param header the columns of its header
 * @param longest the columns of its longest value
 * @param noTruncate whether its values must not be cut
 * @param priority columns with a higher number are left out first
 */
record ColumnSize(int header, int longest, boolean noTruncate, int priority) {

	private static final int WIDEST_UNCUT = 4096;

	/** The width at which nothing is cut, for columns never cut up to a limit. */
	int natural() {
		int natural = Math.max(this.header, this.longest);
		return this.noTruncate ? Math.min(natural, Math.max(this.header, WIDEST_UNCUT)) : natural;
	}

	/** The width below which the column is rather left out. */
	int minimum() {
		return this.noTruncate ? natural() : this.header;
	}

}
