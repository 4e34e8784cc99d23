package dev.cliengine.tui.result;

import java.util.List;

import dev.cliengine.tui.draw.Key;
import dev.cliengine.tui.draw.Look;
import dev.cliengine.tui.draw.Picture;
import dev.cliengine.tui.screen.Effect;
import dev.cliengine.tui.screen.Screen;
import dev.cliengine.tui.screen.Turn;

/**
 * One row with everything in it.
 *
 * @param title what it is part of
 * @param tree the row
 * @param words the line it came from
 */
record RowScreen(String title, Body tree, List<String> words) implements Screen {

	@Override
	public Turn on(Key key, Look look) {
		return (key.kind() == Key.Kind.ESCAPE) ? Turn.with(this, new Effect.Back())
				: Turn.to(new RowScreen(this.title, this.tree.on(key, look), this.words));
	}

	@Override
	public Picture draw(Look look) {
		return this.tree.draw(look);
	}

	@Override
	public String keys() {
		return "right open  left close  esc back  q quit";
	}

}
