package dev.cliengine.sample.kohub.view;

/**
 * What frames are drawn with.
 */
enum Lines {

	BOX("│", "─", "┌┬┐", "├┼┤", "└┴┘"),

	ASCII("|", "-", "+++", "+++", "+++");

	private final String side;

	private final String rule;

	private final String[] corners;

	Lines(String side, String rule, String... corners) {
		this.side = side;
		this.rule = rule;
		this.corners = corners;
	}

	String side() {
		return this.side;
	}

	String rule() {
		return this.rule;
	}

	/** Draws a line across columns of these widths. */
	void rule(StringBuilder text, int[] widths, Place place) {
		String corner = this.corners[place.ordinal()];
		text.append(corner.charAt(0));
		for (int i = 0; i < widths.length; i++) {
			text.append(this.rule.repeat(widths[i] + 2));
			text.append(corner.charAt((i == widths.length - 1) ? 2 : 1));
		}
		text.append('\n');
	}

	enum Place {

		TOP, MIDDLE, BOTTOM

	}

}
