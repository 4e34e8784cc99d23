package dev.cliengine.output.format;

import java.util.ArrayList;
import java.util.List;

/**
 * What the notes below the data have to tell about how the data were shown.
 */
final class Findings {

	private final List<String> hidden = new ArrayList<>();

	private boolean truncated;

	private boolean nested;

	private boolean paged;

	private boolean cappedRows;

	/** A value was cut. */
	void truncated(boolean nested) {
		this.truncated = true;
		this.nested |= nested;
	}

	/** A column did not fit. */
	void hidden(String header, boolean nested) {
		this.hidden.add(header);
		this.nested |= nested;
	}

	/** A table told which part of the list it shows. */
	void paged() {
		this.paged = true;
	}

	/** There were more rows than are shown. */
	void capped() {
		this.cappedRows = true;
	}

	boolean isTruncated() {
		return this.truncated;
	}

	/** The headers of the columns left out, in their order. */
	List<String> hiddenHeaders() {
		return this.hidden;
	}

	/** Whether something was cut or left out where choosing fields would not help. */
	boolean isNested() {
		return this.nested;
	}

	boolean isPaged() {
		return this.paged;
	}

	boolean isCapped() {
		return this.cappedRows;
	}

}
