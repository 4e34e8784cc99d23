package dev.cliengine.tui.result;

import java.util.ArrayList;
import java.util.List;

import dev.cliengine.tui.draw.Key;
import dev.cliengine.tui.draw.Line;
import dev.cliengine.tui.draw.Look;
import dev.cliengine.tui.draw.Picture;
import dev.cliengine.tui.screen.Choices;
import dev.cliengine.tui.screen.Screen;
import dev.cliengine.tui.screen.Turn;

/**
 * The columns of a table, to be shown or not. One is always shown.
 *
 * @param result the result
 * @param columns the columns
 * @param chosen the one the next key is about
 */
record FieldsScreen(ResultScreen result, List<TableColumn> columns, int chosen) implements Screen {

	@Override
	public Turn on(Key key, Look look) {
		if (key.kind() == Key.Kind.ENTER) {
			return Turn.to(this.result.showing(this.columns));
		}
		if (key.kind() == Key.Kind.ESCAPE) {
			return Turn.to(this.result);
		}
		if (key.is(' ') || key.is('x')) {
			TableColumn column = this.columns.get(this.chosen);
			return Turn.to(with(List.of(column.shown(!column.shown()))));
		}
		if (key.is('a')) {
			return Turn.to(with(this.columns.stream().map((column) -> column.shown(true)).toList()));
		}
		return Turn
			.to(new FieldsScreen(this.result, this.columns, Choices.move(key, this.chosen, this.columns.size(), look)));
	}

	private FieldsScreen with(List<TableColumn> others) {
		List<TableColumn> changed = new ArrayList<>(this.columns);
		if (others.size() == 1) {
			changed.set(this.chosen, others.get(0));
		}
		else {
			changed = others;
		}
		return changed.stream().anyMatch(TableColumn::shown) ? new FieldsScreen(this.result, changed, this.chosen)
				: this;
	}

	@Override
	public Picture draw(Look look) {
		return Picture.of(look.list(this.columns.size(), this.chosen, (i) -> {
			TableColumn column = this.columns.get(i);
			return Line.of(column.shown() ? "[x] " : "[ ] ").plus(column.header());
		}));
	}

	@Override
	public String title() {
		return "fields";
	}

	@Override
	public String keys() {
		return "space show or not  a all  enter take  esc as before";
	}

	@Override
	public List<String> words() {
		return this.result.showing(this.columns).words();
	}

}
