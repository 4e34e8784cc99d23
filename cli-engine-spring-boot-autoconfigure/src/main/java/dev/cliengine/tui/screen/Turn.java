package dev.cliengine.tui.screen;

/**
 * What comes of a key.
 *
 * @param screen the screen from now on
 * @param effect what happens beside it
 * @since 0.1.0
 */
public record Turn(Screen screen, Effect effect) {

	/** A screen and nothing else. */
	public static Turn to(Screen screen) {
		return new Turn(screen, new Effect.Nothing());
	}

	/** A screen, and something that happens. */
	public static Turn with(Screen screen, Effect effect) {
		return new Turn(screen, effect);
	}

}
