package dev.cliengine.tui.screen;

import dev.cliengine.tui.draw.Key;
import dev.cliengine.tui.draw.Look;

/**
 * Moves through a list.
 *
 * @since 0.1.0
 */
public final class Choices {

	private Choices() {
	}

	/**
	 * Where a key leads.
	 * @param chosen the item that is chosen
	 * @param size how many there are
	 * @return the same if the key leads nowhere
	 */
	public static int move(Key key, int chosen, int size, Look look) {
		int page = Math.max(look.height() - 1, 1);
		int next = switch (key.kind()) {
			case UP -> chosen - 1;
			case DOWN -> chosen + 1;
			case PAGE_UP -> chosen - page;
			case PAGE_DOWN -> chosen + page;
			case HOME -> 0;
			case END -> size - 1;
			default -> chosen;
		};
		return Math.max(0, Math.min(next, size - 1));
	}

}
