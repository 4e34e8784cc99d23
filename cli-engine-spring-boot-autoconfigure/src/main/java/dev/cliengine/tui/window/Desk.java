package dev.cliengine.tui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.cliengine.command.parse.LineLexer;
import dev.cliengine.terminal.Meaning;
import dev.cliengine.tui.draw.Key;
import dev.cliengine.tui.draw.Line;
import dev.cliengine.tui.draw.Look;
import dev.cliengine.tui.draw.Picture;
import dev.cliengine.tui.screen.AskScreen;
import dev.cliengine.tui.screen.Effect;
import dev.cliengine.tui.screen.News;
import dev.cliengine.tui.screen.PickScreen;
import dev.cliengine.tui.screen.Screen;
import dev.cliengine.tui.screen.Settings;
import dev.cliengine.tui.screen.Turn;

/**
 * All that is shown: the screens on top of each other, and what stands around them.
 *
 * @param places the application, and the screens that open from everywhere
 * @param stack the screens, the one that is shown last
 * @param settings what lines are run with
 * @param message said once at the bottom, may be empty
 */
record Desk(DeskPlaces places, List<Screen> stack, Settings settings, String message) {

	static final int FEWEST_COLUMNS = 20;

	static final int FEWEST_LINES = 5;

	/** With fewer lines the command line is not shown. */
	private static final int LINES_FOR_ALL = 8;

	Desk {
		stack = List.copyOf(stack);
	}

	/** A desk with screens, one at least. */
	static Desk of(DeskPlaces places, List<Screen> screens) {
		return new Desk(places, screens, Settings.none(), "");
	}

	Screen top() {
		return this.stack.get(this.stack.size() - 1);
	}

	/** The line that does what is shown, with the settings and without the name. */
	List<String> words() {
		return top().words().isEmpty() ? List.of() : this.settings.before(top().words());
	}

	/** What comes of a key: a desk, and what happens outside of it. */
	Outcome on(Key key, Look look) {
		if (key.isControl('c')) {
			return new Outcome(this, top().running() ? new Effect.Cancel() : new Effect.Leave(null));
		}
		if (tooSmall(look)) {
			return new Outcome(this, key.is('q') ? new Effect.Leave(null) : new Effect.Nothing());
		}
		Optional<Effect> everywhere = top().running() ? Optional.empty() : everywhere(key);
		if (everywhere.isPresent()) {
			return said("").take(everywhere.get());
		}
		return said("").take(top().on(key, body(look)));
	}

	/** What comes of news, for the screen that waits for them. */
	Outcome on(News news) {
		return take(top().on(news));
	}

	private Outcome take(Turn turn) {
		return replaced(turn.screen()).take(turn.effect());
	}

	private Outcome take(Effect effect) {
		if (effect instanceof Effect.Open open) {
			return nothing(pushed(open.screen()));
		}
		if (effect instanceof Effect.Back) {
			return (this.stack.size() == 1) ? new Outcome(this, new Effect.Leave(null)) : nothing(popped());
		}
		if (effect instanceof Effect.Choose choose) {
			return nothing(chosen(this.settings.with(choose.option(), choose.value())));
		}
		if (effect instanceof Effect.Run run) {
			return new Outcome(pushed(run.screen()), effect);
		}
		if (effect instanceof Effect.Again again) {
			return new Outcome(this, again.run());
		}
		if (effect instanceof Effect.Copy) {
			return new Outcome(said("Copied, if the terminal allows it"), effect);
		}
		return new Outcome(this, effect);
	}

	private Optional<Effect> everywhere(Key key) {
		if (key.isControl('y')) {
			return Optional.of(copied());
		}
		if (key.isControl('t')) {
			return Optional.of(new Effect.Leave(LineLexer.line(words())));
		}
		if (key.kind() == Key.Kind.HELP) {
			return Optional.of(new Effect.Open(this.places.help().get()));
		}
		if (top().typing() || key.kind() != Key.Kind.TEXT) {
			return Optional.empty();
		}
		return switch (key.text()) {
			case "q" -> Optional.of(new Effect.Leave(null));
			case "?" -> Optional.of(new Effect.Open(this.places.help().get()));
			case "e" -> Optional.of(new Effect.Open(this.places.environments().get()));
			case "c" -> Optional.of(new Effect.Open(this.places.contexts().apply(this.settings)));
			case "g" -> Optional.of(new Effect.Open(this.places.guides().get()));
			case "y" -> Optional.of(copied());
			default -> Optional.empty();
		};
	}

	private Effect copied() {
		return words().isEmpty() ? new Effect.Nothing()
				: new Effect.Copy(this.places.application() + " " + LineLexer.line(words()));
	}

	private static Outcome nothing(Desk desk) {
		return new Outcome(desk, new Effect.Nothing());
	}

	private Desk pushed(Screen screen) {
		List<Screen> more = new ArrayList<>(this.stack);
		more.add(screen);
		return new Desk(this.places, more, this.settings, this.message);
	}

	private Desk popped() {
		return new Desk(this.places, this.stack.subList(0, this.stack.size() - 1), this.settings, this.message);
	}

	/** Other settings, with the screens that asked for them gone. */
	private Desk chosen(Settings settings) {
		Desk desk = new Desk(this.places, this.stack, settings, "");
		while (desk.stack.size() > 1 && (desk.top() instanceof PickScreen || desk.top() instanceof AskScreen)) {
			desk = desk.popped();
		}
		return desk;
	}

	private Desk replaced(Screen screen) {
		return (this.stack.size() > 1) ? popped().pushed(screen)
				: new Desk(this.places, List.of(screen), this.settings, this.message);
	}

	private Desk said(String text) {
		return new Desk(this.places, this.stack, this.settings, text);
	}

	Picture draw(Look look) {
		if (tooSmall(look)) {
			return Picture.of(List.of(look.cut(Line.of("Too small, needs")),
					look.cut(Line.of(FEWEST_COLUMNS + "x" + FEWEST_LINES + " (q leaves)"))));
		}
		Line name = Line.of(Meaning.HEADER, this.places.application()).plus(" " + top().title());
		String about = this.settings.about();
		Line head = about.isEmpty() ? name : name.plus(Meaning.HINT, "  [" + about + "]");
		Look body = body(look);
		List<Line> foot = new ArrayList<>();
		if (look.height() >= LINES_FOR_ALL) {
			foot.add(look.cut(line()));
		}
		foot.add(look
			.cut(this.message.isEmpty() ? Line.of(Meaning.DIM, top().keys()) : Line.of(Meaning.SUCCESS, this.message)));
		return top().draw(body).fit(body.height()).below(List.of(look.cut(head))).above(foot);
	}

	private Line line() {
		return words().isEmpty() ? Line.empty()
				: Line.of(Meaning.DIM, "$ ").plus(this.places.application() + " " + LineLexer.line(words()));
	}

	private static Look body(Look look) {
		return look.shorter((look.height() >= LINES_FOR_ALL) ? 3 : 2);
	}

	private static boolean tooSmall(Look look) {
		return look.width() < FEWEST_COLUMNS || look.height() < FEWEST_LINES;
	}

	/**
	 * What comes of something.
	 *
	 * @param desk from now on
	 * @param effect what happens outside: a run, its end, a copy, or the end of it all
	 */
	record Outcome(Desk desk, Effect effect) {
	}

}
