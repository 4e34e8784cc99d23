package dev.cliengine.sample.kohub.view;

/**
 * Whether boxes and icons may be drawn, and how much room there is.
 *
 * @param rich boxes and icons; else ASCII and words
 * @param width columns of a line; {@link Integer#MAX_VALUE} where nothing may be cut
 */
public record Look(boolean rich, int width) {

	/** ASCII and words, of any width. */
	public static Look plain() {
		return new Look(false, Integer.MAX_VALUE);
	}

	/** An icon, or the word that stands for it. */
	public String icon(String icon, String word) {
		return this.rich ? icon : word;
	}

	/** Whether something is to be seen by everybody. */
	public String visibility(boolean isPrivate) {
		return isPrivate ? icon("🔒 private", "private") : icon("🌐 public", "public");
	}

}
