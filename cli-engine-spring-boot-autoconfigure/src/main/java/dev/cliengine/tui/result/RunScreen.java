package dev.cliengine.tui.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.cliengine.output.JsonText;
import dev.cliengine.terminal.Meaning;
import dev.cliengine.tui.draw.Key;
import dev.cliengine.tui.draw.Line;
import dev.cliengine.tui.draw.Look;
import dev.cliengine.tui.draw.Picture;
import dev.cliengine.tui.screen.Effect;
import dev.cliengine.tui.screen.News;
import dev.cliengine.tui.screen.Screen;
import dev.cliengine.tui.screen.Turn;

/**
 * A line while it runs: how long already, what it says, and its last events. Its end
 * makes it the screen of its result.
 *
 * @since 0.1.0
 */
public final class RunScreen implements Screen {

	private static final int MILLIS_A_STEP = 80;

	private final ResultParts parts;

	private final Command command;

	private final Events events;

	private final String talk;

	private final long millis;

	private final boolean stopping;

	private RunScreen(ResultParts parts, Command command, Events events, String talk, long millis, boolean stopping) {
		this.parts = parts;
		this.command = command;
		this.events = events;
		this.talk = talk;
		this.millis = millis;
		this.stopping = stopping;
	}

	/** A line that has just begun. */
	public static RunScreen of(ResultParts parts, Command command) {
		return new RunScreen(parts, command, Events.none(), "", 0, false);
	}

	/** Escape asks the run to stop; a second time it is left alone. */
	@Override
	public Turn on(Key key, Look look) {
		if (key.kind() != Key.Kind.ESCAPE) {
			return Turn.to(this);
		}
		return this.stopping ? Turn.with(this, new Effect.Back())
				: Turn.with(new RunScreen(this.parts, this.command, this.events, this.talk, this.millis, true),
						new Effect.Cancel());
	}

	@Override
	public Turn on(News news) {
		if (news instanceof News.Ended ended) {
			return Turn.to(ResultScreen.of(this.parts, this.command, ended, this.events));
		}
		Events heard = (news instanceof News.Event event) ? this.events.plus(event.event()) : this.events;
		String said = (news instanceof News.Talk spoken) ? spoken.text() : this.talk;
		long now = (news instanceof News.Tick tick) ? tick.millis() : this.millis;
		return Turn.to(new RunScreen(this.parts, this.command, heard, said, now, this.stopping));
	}

	@Override
	public Picture draw(Look look) {
		List<Line> lines = new ArrayList<>();
		String step = look.theme().turning((int) (this.millis / MILLIS_A_STEP));
		String state = this.stopping ? "stopping" : "running";
		String time = String.format(Locale.ROOT, " %s, %.1f s", state, this.millis / 1000.0);
		Line head = Line.of(Meaning.HINT, step).plus(time);
		lines.add((this.events.count() > 0) ? head.plus(", " + this.events.count() + " events") : head);
		if (!this.talk.isEmpty()) {
			lines.add(Line.of(Meaning.DIM, this.talk));
		}
		this.events.last(look.height() - lines.size())
			.forEach((event) -> lines.add(Line.of(JsonText.compact().text(event))));
		return Picture.of(lines.stream().map(look::cut).toList());
	}

	@Override
	public String title() {
		return this.command.name();
	}

	@Override
	public String keys() {
		return this.stopping ? "esc leave it alone" : "esc stop";
	}

	@Override
	public List<String> words() {
		return this.command.words();
	}

	@Override
	public boolean running() {
		return true;
	}

}
