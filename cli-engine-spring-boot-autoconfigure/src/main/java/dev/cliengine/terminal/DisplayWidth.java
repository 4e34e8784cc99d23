package dev.cliengine.terminal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jline.utils.WCWidth;

/**
 * Measures text in terminal columns: wide characters take two, combining ones none, and
 * what a reader sees as one emoji takes two however many code points it is made of. The
 * text has to have been through {@link ControlCharacters#singleLine}; a control character
 * counts as nothing here.
 *
 * @since 0.1.0
 */
public final class DisplayWidth {

	private static final Pattern CLUSTER = Pattern.compile("\\X");

	private static final int EMOJI_PRESENTATION = 0xFE0F;

	private DisplayWidth() {
	}

	/** The columns the text takes. */
	public static int of(String text) {
		if (isPlain(text)) {
			return text.length();
		}
		int columns = 0;
		Matcher clusters = CLUSTER.matcher(text);
		while (clusters.find()) {
			columns += ofCluster(clusters.group());
		}
		return columns;
	}

	/**
	 * The longest beginning of the text that fits. A character with its marks, or an
	 * emoji, is taken whole or not at all, so the result can be a column short.
	 */
	public static String cut(String text, int columns) {
		if (isPlain(text)) {
			return (text.length() <= columns) ? text : text.substring(0, Math.max(columns, 0));
		}
		int taken = 0;
		Matcher clusters = CLUSTER.matcher(text);
		while (clusters.find()) {
			taken += ofCluster(clusters.group());
			if (taken > columns) {
				return text.substring(0, clusters.start());
			}
		}
		return text;
	}

	/** The text with blanks behind it up to the columns; longer text stays as it is. */
	public static String pad(String text, int columns) {
		return text + " ".repeat(Math.max(columns - of(text), 0));
	}

	private static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
				return false;
			}
		}
		return true;
	}

	private static int ofCluster(String cluster) {
		int first = cluster.codePointAt(0);
		int sum = cluster.codePoints().map(DisplayWidth::ofCodePoint).sum();
		boolean pictograph = isPictograph(first);
		if (cluster.indexOf(EMOJI_PRESENTATION) > 0 && (pictograph || isKeycap(first))) {
			return 2;
		}
		return pictograph ? Math.min(sum, 2) : sum;
	}

	private static int ofCodePoint(int codePoint) {
		if (WideSymbols.contains(codePoint)) {
			return 2;
		}
		return switch (Character.getType(codePoint)) {
			case Character.CONTROL, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
			default -> Math.max(WCWidth.wcwidth(codePoint), 0);
		};
	}

	private static boolean isPictograph(int codePoint) {
		int type = Character.getType(codePoint);
		return (codePoint >= 0x1F000 && codePoint < 0x20000) || type == Character.OTHER_SYMBOL
				|| type == Character.MATH_SYMBOL || codePoint == 0x203C || codePoint == 0x2049;
	}

	private static boolean isKeycap(int codePoint) {
		return (codePoint >= '0' && codePoint <= '9') || codePoint == '#' || codePoint == '*';
	}

}
