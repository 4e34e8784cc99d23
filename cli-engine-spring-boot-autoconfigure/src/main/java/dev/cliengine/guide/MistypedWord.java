package dev.cliengine.guide;

/**
 * A word nobody has used, and what may have been meant by it.
 *
 * @param word the word as it was typed
 */
record MistypedWord(SearchWord word) {

	private static final int SHORTEST = 3;

	private static final int LONG = 8;

	/** Whether it is that word, or one that ends otherwise, but for a slip. */
	boolean mayBe(SearchWord known) {
		return isNear(this.word.written(), known.written()) || isNear(this.word.term(), known.term());
	}

	/** Within one edit; two for long words, none for words too short to tell. */
	private static boolean isNear(String typed, String known) {
		int allowed = (typed.length() >= LONG) ? 2 : 1;
		return typed.length() >= SHORTEST && Math.abs(typed.length() - known.length()) <= allowed
				&& edits(typed, known) <= allowed;
	}

	/** Edits between two words, where swapping two neighbours counts once. */
	private static int edits(String left, String right) {
		int[][] edits = new int[left.length() + 1][right.length() + 1];
		for (int i = 0; i <= left.length(); i++) {
			for (int j = 0; j <= right.length(); j++) {
				if (i == 0 || j == 0) {
					edits[i][j] = i + j;
					continue;
				}
				int replaced = edits[i - 1][j - 1] + ((left.charAt(i - 1) == right.charAt(j - 1)) ? 0 : 1);
				edits[i][j] = Math.min(replaced, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
				if (i > 1 && j > 1 && left.charAt(i - 1) == right.charAt(j - 2)
						&& left.charAt(i - 2) == right.charAt(j - 1)) {
					edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
				}
			}
		}
		return edits[left.length()][right.length()];
	}

}
