package dev.cliengine.command.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells words from options and their values, up to {@code --}, and takes no word for a
 * command.
 */
final class WordScan {

	private final TokenCursor cursor;

	private final LineState state;

	private final OptionUse options;

	/**
	 * @param state whose options can be used; takes their values
	 */
	WordScan(LineState state, List<String> tokens) {
		this.cursor = new TokenCursor(tokens);
		this.state = state;
		this.options = new OptionUse(this.cursor, state);
	}

	/** The place of the first word; -1 if there is none, or a problem before it. */
	int first() {
		try {
			return next();
		}
		catch (Problem problem) {
			return -1;
		}
	}

	/** The places of all words; what makes no sense is passed over. */
	List<Integer> all() {
		List<Integer> places = new ArrayList<>();
		while (this.cursor.hasNext()) {
			try {
				int place = next();
				if (place < 0) {
					return places;
				}
				places.add(place);
			}
			catch (Problem problem) {
				continue;
			}
		}
		return places;
	}

	private int next() {
		while (this.cursor.hasNext()) {
			int place = this.cursor.place();
			String token = this.cursor.next();
			if (token.equals("--")) {
				return -1;
			}
			if (isWord(token)) {
				return place;
			}
			this.options.use(token);
		}
		return -1;
	}

	private boolean isWord(String token) {
		boolean number = this.state.node().isCommand() && this.state.isNegativeNumber(token);
		return number || !token.startsWith("-") || token.equals("-");
	}

}
