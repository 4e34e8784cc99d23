package dev.cliengine.terminal;

/**
 * Colours by meaning, or none at all. Colours come from here only, never from data: what
 * is painted has to have been through {@link ControlCharacters}.
 *
 * @since 0.1.0
 */
public final class Palette {

	private static final Palette NONE = new Palette(false);

	private static final Palette ANSI = new Palette(true);

	private final boolean coloured;

	private Palette(boolean coloured) {
		this.coloured = coloured;
	}

	/** No colours: text stays as it is. */
	public static Palette none() {
		return NONE;
	}

	/** The colours every terminal has, so that people's own theme decides the shades. */
	public static Palette ansi() {
		return ANSI;
	}

	/** Whether there are colours. */
	public boolean isColoured() {
		return this.coloured;
	}

	/**
	 * The text in the colour of the meaning. It takes as many columns as before, but
	 * {@link DisplayWidth} must be asked first: it does not know colours.
	 */
	public String paint(Meaning meaning, String text) {
		return (this.coloured && !text.isEmpty()) ? "\u001b[" + meaning.code() + "m" + text + "\u001b[0m" : text;
	}

}
