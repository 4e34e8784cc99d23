package dev.cliengine.tui.result;

import java.util.List;
import java.util.function.IntFunction;

import dev.cliengine.tui.draw.Key;
import dev.cliengine.tui.draw.Line;
import dev.cliengine.tui.draw.Look;
import dev.cliengine.tui.draw.Picture;
import dev.cliengine.tui.screen.Choices;

/**
 * A text.
 *
 * @param text lays it out for a width
 * @param top the first line shown
 */
record Page(IntFunction<String> text, int top) implements Body {

	static Page of(String text) {
		return new Page((width) -> text, 0);
	}

	@Override
	public Body on(Key key, Look look) {
		int last = Math.max(lines(look).size() - look.height(), 0);
		return new Page(this.text, Choices.move(key, this.top, last + 1, look));
	}

	@Override
	public Picture draw(Look look) {
		List<String> lines = lines(look);
		int first = Math.max(0, Math.min(this.top, lines.size() - look.height()));
		return Picture.of(lines.stream().skip(first).limit(look.height()).map(Line::of).map(look::cut).toList());
	}

	@Override
	public String about() {
		return "";
	}

	private List<String> lines(Look look) {
		return this.text.apply(look.width()).replace("\t", "    ").lines().toList();
	}

}
