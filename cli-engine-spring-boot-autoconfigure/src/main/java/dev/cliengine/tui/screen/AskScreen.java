package dev.cliengine.tui.screen;

import java.util.List;
import java.util.function.Function;

import dev.cliengine.tui.draw.Key;
import dev.cliengine.tui.draw.Line;
import dev.cliengine.tui.draw.Look;
import dev.cliengine.tui.draw.Picture;
import dev.cliengine.tui.draw.TextInput;

/**
 * A question answered with a text.
 *
 * @param title what is asked
 * @param input the answer
 * @param answered what comes of it
 * @since 0.1.0
 */
public record AskScreen(String title, TextInput input, Function<String, Effect> answered) implements Screen {

	@Override
	public Turn on(Key key, Look look) {
		return switch (key.kind()) {
			case ESCAPE -> Turn.with(this, new Effect.Back());
			case ENTER -> Turn.with(this, this.answered.apply(this.input.text().strip()));
			default -> Turn.to(new AskScreen(this.title, this.input.on(key), this.answered));
		};
	}

	@Override
	public Picture draw(Look look) {
		int room = look.width() - 3;
		return new Picture(List.of(Line.of(this.title + ":"), Line.of("  " + this.input.shown(room))),
				new Picture.Cursor(1, 2 + this.input.column(room)));
	}

	@Override
	public String keys() {
		return "enter take  esc back";
	}

	@Override
	public boolean typing() {
		return true;
	}

}
