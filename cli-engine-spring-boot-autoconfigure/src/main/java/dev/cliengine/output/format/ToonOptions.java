package dev.cliengine.output.format;

/**
 * What the specification leaves to whoever writes.
 *
 * @param delimiter what separates the values of a line: comma, tab or {@code |}
 * @param indentSize the blanks of one level
 */
record ToonOptions(char delimiter, int indentSize) {

	static final ToonOptions DEFAULT = new ToonOptions(',', 2);

	/** The delimiter as headers declare it: not at all when it is the comma. */
	String declaredDelimiter() {
		return (this.delimiter == ',') ? "" : String.valueOf(this.delimiter);
	}

}
