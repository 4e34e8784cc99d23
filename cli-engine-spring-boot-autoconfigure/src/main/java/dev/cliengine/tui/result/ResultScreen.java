package dev.cliengine.tui.result;

import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.JsonNode;

import dev.cliengine.core.NextAction;
import dev.cliengine.output.query.Pipeline;
import dev.cliengine.tui.draw.Key;
import dev.cliengine.tui.draw.Look;
import dev.cliengine.tui.draw.Picture;
import dev.cliengine.tui.screen.Effect;
import dev.cliengine.tui.screen.News;
import dev.cliengine.tui.screen.Screen;
import dev.cliengine.tui.screen.Turn;

/**
 * What came of a run: a table, a tree or a text, and the commands that make sense next.
 */
final class ResultScreen implements Screen {

	/** No next action is chosen. */
	private static final int NONE = -1;

	private final ResultParts parts;

	private final Answered answered;

	private final Queried query;

	private final Body body;

	private final int action;

	private ResultScreen(ResultParts parts, Answered answered, Queried query, Body body, int action) {
		this.parts = parts;
		this.answered = answered;
		this.query = query;
		this.body = body;
		this.action = action;
	}

	static ResultScreen of(ResultParts parts, Command command, News.Ended ended, Events events) {
		Answered answered = Answered.of(command, ended, events);
		return new ResultScreen(parts, answered, Queried.NOTHING, answered.body(Queried.NOTHING), NONE);
	}

	Queried query() {
		return this.query;
	}

	/**
	 * The same with another part of it shown.
	 * @throws dev.cliengine.core.CliException if the query does not fit the data
	 */
	ResultScreen queried(Queried wanted) {
		Body selected = this.answered.body(wanted);
		boolean sorted = selected instanceof Table && this.body instanceof Table;
		return new ResultScreen(this.parts, this.answered, wanted,
				sorted ? ((Table) selected).sorted(((Table) this.body).sort()) : selected, this.action);
	}

	/** The same with these columns shown. */
	ResultScreen showing(List<TableColumn> columns) {
		if (!(this.body instanceof Table table)) {
			return this;
		}
		List<String> fields = columns.stream().filter(TableColumn::shown).map(TableColumn::field).toList();
		List<String> before = table.shown().stream().map(TableColumn::field).toList();
		return new ResultScreen(this.parts, this.answered,
				fields.equals(before) ? this.query : this.query.withFields(fields), table.with(columns), this.action);
	}

	@Override
	public Turn on(Key key, Look look) {
		Look room = ResultPicture.body(look, this);
		return switch (key.kind()) {
			case ESCAPE -> Turn.with(this, new Effect.Back());
			case TAB -> Turn.to(acting(this.action + 1));
			case BACK_TAB -> Turn.to(acting((this.action == NONE) ? actions().size() - 1 : this.action - 1));
			case ENTER -> enter(room);
			case TEXT -> typed(key, room);
			default -> Turn.to(with(this.body.on(key, room)));
		};
	}

	private Turn enter(Look room) {
		if (this.action != NONE) {
			return Turn.with(this, press(this.action));
		}
		if (this.body instanceof Table table) {
			return Turn.with(this, new Effect.Open(new RowScreen(title(), Tree.of(table.current()), words())));
		}
		return Turn.to(with(this.body.on(Key.of(Key.Kind.ENTER), room)));
	}

	private Turn typed(Key key, Look room) {
		JsonNode data = this.answered.data();
		int number = key.text().matches("[1-9]") ? Integer.parseInt(key.text()) : 0;
		if (number > 0 && number <= actions().size()) {
			return Turn.with(this, press(number - 1));
		}
		if (key.is('r')) {
			Effect.Run again = this.parts.runs().apply(this.answered.command());
			return Turn.with(again.screen(), new Effect.Again(again));
		}
		if (key.is('f') && this.body instanceof Table table) {
			return Turn.to(new FieldsScreen(this, table.columns(), 0));
		}
		if (key.is('/') && data != null && data.isArray()) {
			return Turn.to(QueryScreen.of(this, Queried.Line.FILTER));
		}
		if (key.is('x') && data != null) {
			return Turn.to(QueryScreen.of(this, Queried.Line.EXPR));
		}
		if (key.is('t') && data != null) {
			return Turn.to(turned());
		}
		return Turn.to(with(this.body.on(key, room)));
	}

	/** A tree in place of a table or a text, and back. */
	private ResultScreen turned() {
		if (this.body instanceof Tree) {
			return queried(this.query);
		}
		JsonNode data = new Pipeline(this.query.query()).apply(this.answered.data()).data();
		return (data != null) ? with(Tree.of(data)) : this;
	}

	private Effect press(int place) {
		return this.parts.lines().apply(NextLine.words(actions().get(place)));
	}

	private ResultScreen with(Body other) {
		return new ResultScreen(this.parts, this.answered, this.query, other, this.action);
	}

	private ResultScreen acting(int place) {
		int chosen = (place >= actions().size() || place < 0) ? NONE : place;
		return new ResultScreen(this.parts, this.answered, this.query, this.body, chosen);
	}

	Answered answered() {
		return this.answered;
	}

	Body body() {
		return this.body;
	}

	/** The next action that is chosen, -1 for none. */
	int action() {
		return this.action;
	}

	List<NextAction> actions() {
		return this.answered.nextActions();
	}

	@Override
	public Picture draw(Look look) {
		return ResultPicture.draw(this, look);
	}

	@Override
	public String title() {
		return this.answered.command().name();
	}

	@Override
	public String keys() {
		if (this.action != NONE) {
			return "enter press  tab next  esc back  q quit";
		}
		return (this.body instanceof Table) ? "esc back  ? keys  / filter  s sort  f fields  enter row  t tree  q quit"
				: "esc back  ? keys  q quit  r again";
	}

	@Override
	public List<String> words() {
		List<String> words = new ArrayList<>(this.answered.command().words());
		if (this.answered.command().queryable()) {
			int path = this.answered.command().node().path().segments().size();
			words.addAll(Math.min(path, words.size()), this.query.words());
		}
		return words;
	}

}
