package dev.cliengine.sample.backend.hub.repo.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Which lines two texts have in common, by the shortest edit script (Myers). Texts that
 * differ in more than {@value #MOST_EDITS} lines count as wholly replaced between their
 * equal ends: nobody reads such a difference, and it would cost memory by the square.
 *
 * @param before marks the lines of the old text that stay
 * @param after marks the lines of the new text that were there
 */
record LineMatches(BitSet before, BitSet after) {

	private static final int MOST_EDITS = 1500;

	static LineMatches of(List<String> old, List<String> now) {
		LineMatches matches = new LineMatches(new BitSet(), new BitSet());
		int start = 0;
		while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
			matches.match(start, start);
			start++;
		}
		int end = 0;
		while (end < Math.min(old.size(), now.size()) - start
				&& old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
			end++;
			matches.match(old.size() - end, now.size() - end);
		}
		matches.middle(old.subList(start, old.size() - end), now.subList(start, now.size() - end), start);
		return matches;
	}

	private void middle(List<String> old, List<String> now, int offset) {
		List<int[]> trace = new ArrayList<>();
		int longest = Math.min(old.size() + now.size(), MOST_EDITS);
		int[] reach = new int[2 * longest + 3];
		int center = longest + 1;
		for (int edits = 0; edits <= longest; edits++) {
			trace.add(Arrays.copyOfRange(reach, center - edits - 1, center + edits + 2));
			for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
				int x = down(reach, center, edits, diagonal) ? reach[center + diagonal + 1]
						: reach[center + diagonal - 1] + 1;
				while (x < old.size() && x - diagonal < now.size() && old.get(x).equals(now.get(x - diagonal))) {
					x++;
				}
				reach[center + diagonal] = x;
				if (x >= old.size() && x - diagonal >= now.size()) {
					back(trace, old.size(), now.size(), offset);
					return;
				}
			}
		}
	}

	/** Follows the trace from the end and marks each step along a diagonal. */
	private void back(List<int[]> trace, int oldSize, int newSize, int offset) {
		int x = oldSize;
		int y = newSize;
		for (int edits = trace.size() - 1; edits >= 0; edits--) {
			int[] reach = trace.get(edits);
			int center = edits + 1;
			int diagonal = x - y;
			int previous = down(reach, center, edits, diagonal) ? diagonal + 1 : diagonal - 1;
			int previousX = (edits > 0) ? reach[center + previous] : 0;
			int previousY = (edits > 0) ? previousX - previous : 0;
			while (x > previousX && y > previousY) {
				x--;
				y--;
				match(offset + x, offset + y);
			}
			x = previousX;
			y = previousY;
		}
	}

	private static boolean down(int[] reach, int center, int edits, int diagonal) {
		return diagonal == -edits || (diagonal != edits && reach[center + diagonal - 1] < reach[center + diagonal + 1]);
	}

	private void match(int old, int now) {
		this.before.set(old);
		this.after.set(now);
	}

}
