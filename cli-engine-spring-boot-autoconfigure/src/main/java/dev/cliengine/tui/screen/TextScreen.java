package dev.cliengine.tui.screen;

import java.util.List;
import java.util.function.IntFunction;

import dev.cliengine.tui.draw.Key;
import dev.cliengine.tui.draw.Line;
import dev.cliengine.tui.draw.Look;
import dev.cliengine.tui.draw.Picture;

/**
 * A text to read.
 *
 * @param title what it is about
 * @param text lays it out for a width
 * @param top the first line shown
 * @since 0.1.0
 */
public record TextScreen(String title, IntFunction<String> text, int top) implements Screen {

	/** A text from its beginning. */
	public TextScreen(String title, IntFunction<String> text) {
		this(title, text, 0);
	}

	@Override
	public Turn on(Key key, Look look) {
		if (key.kind() == Key.Kind.ESCAPE || key.kind() == Key.Kind.LEFT) {
			return Turn.with(this, new Effect.Back());
		}
		int last = Math.max(lines(look).size() - look.height(), 0);
		return Turn.to(new TextScreen(this.title, this.text, Choices.move(key, this.top, last + 1, look)));
	}

	@Override
	public Picture draw(Look look) {
		List<String> lines = lines(look);
		int first = Math.max(0, Math.min(this.top, lines.size() - look.height()));
		return Picture.of(lines.stream().skip(first).limit(look.height()).map(Line::of).map(look::cut).toList());
	}

	@Override
	public String keys() {
		return "up/down scroll  esc back  q quit";
	}

	private List<String> lines(Look look) {
		return this.text.apply(look.width()).replace("\t", "    ").lines().toList();
	}

}
