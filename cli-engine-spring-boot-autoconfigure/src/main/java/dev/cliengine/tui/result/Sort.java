package dev.cliengine.tui.result;

/**
 * What rows are sorted by.
 *
 * @param field the field, empty for the order they came in
 * @param ascending whether the least comes first
 */
record Sort(String field, boolean ascending) {

	static final Sort NONE = new Sort("", true);

	/** The same column turns from ascending to descending to none. */
	Sort next(String wanted) {
		if (!wanted.equals(this.field)) {
			return new Sort(wanted, true);
		}
		return this.ascending ? new Sort(wanted, false) : NONE;
	}

}
