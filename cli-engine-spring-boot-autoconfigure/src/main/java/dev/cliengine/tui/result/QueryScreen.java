package dev.cliengine.tui.result;

import java.util.ArrayList;
import java.util.List;

import dev.cliengine.core.CliException;
import dev.cliengine.terminal.Meaning;
import dev.cliengine.tui.draw.Key;
import dev.cliengine.tui.draw.Line;
import dev.cliengine.tui.draw.Look;
import dev.cliengine.tui.draw.Picture;
import dev.cliengine.tui.draw.TextInput;
import dev.cliengine.tui.screen.Screen;
import dev.cliengine.tui.screen.Turn;

/**
 * A result while an expression is typed: what it selects is shown with every key that
 * makes sense of it.
 *
 * @param before the result as it was
 * @param shown the result as the expression last made it
 * @param line which expression
 * @param input what is typed
 * @param problem why it makes no sense, empty if it does
 */
record QueryScreen(ResultScreen before, ResultScreen shown, Queried.Line line, TextInput input,
		String problem) implements Screen {

	static QueryScreen of(ResultScreen result, Queried.Line line) {
		return new QueryScreen(result, result, line, TextInput.of(result.query().text(line)), "");
	}

	@Override
	public Turn on(Key key, Look look) {
		switch (key.kind()) {
			case ESCAPE -> {
				return Turn.to(this.before);
			}
			case ENTER -> {
				return Turn.to(this.problem.isEmpty() ? this.shown : this);
			}
			case UP, DOWN, PAGE_UP, PAGE_DOWN -> {
				Turn moved = this.shown.on(key, look);
				return Turn.to((moved.screen() instanceof ResultScreen result)
						? new QueryScreen(this.before, result, this.line, this.input, this.problem) : this);
			}
			default -> {
				return Turn.to(typed(this.input.on(key)));
			}
		}
	}

	private QueryScreen typed(TextInput edited) {
		if (edited.text().equals(this.input.text())) {
			return new QueryScreen(this.before, this.shown, this.line, edited, this.problem);
		}
		try {
			ResultScreen selected = this.before.queried(this.before.query().with(this.line, edited.text()));
			return new QueryScreen(this.before, selected, this.line, edited, "");
		}
		catch (CliException ex) {
			return new QueryScreen(this.before, this.shown, this.line, edited, String.valueOf(ex.getMessage()));
		}
	}

	@Override
	public Picture draw(Look look) {
		List<Line> below = new ArrayList<>();
		String prompt = this.line.word() + "> ";
		int room = look.width() - prompt.length() - 1;
		below.add(Line.of(Meaning.HINT, prompt).plus(this.input.shown(room)));
		if (!this.problem.isEmpty()) {
			below.add(look.cut(Line.of(Meaning.ERROR, this.problem)));
		}
		Look above = look.shorter(below.size());
		Picture picture = Picture.of(this.shown.draw(above).fit(above.height()).lines()).above(below);
		return new Picture(picture.lines(),
				new Picture.Cursor(above.height(), prompt.length() + this.input.column(room)));
	}

	@Override
	public String title() {
		return this.before.title();
	}

	@Override
	public String keys() {
		return "enter take  esc as before";
	}

	@Override
	public List<String> words() {
		return this.shown.words();
	}

	@Override
	public boolean typing() {
		return true;
	}

}
