package dev.cliengine.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.cliengine.terminal.Palette;
import dev.cliengine.tui.draw.Key;
import dev.cliengine.tui.draw.Line;
import dev.cliengine.tui.draw.Look;
import dev.cliengine.tui.draw.Theme;
import dev.cliengine.tui.screen.Effect;
import dev.cliengine.tui.screen.News;
import dev.cliengine.tui.screen.Screen;
import dev.cliengine.tui.screen.Turn;

/** Presses keys on a screen without a terminal, and reads what it shows. */
public final class Typist {

	private final Look look;

	private final List<Effect> effects = new ArrayList<>();

	private Screen screen;

	public Typist(Screen screen, int width, int height) {
		this.screen = screen;
		this.look = look(width, height);
	}

	/** Room without colours. */
	public static Look look(int width, int height) {
		return new Look(width, height, new Theme(Palette.none(), true));
	}

	/** Types characters one by one. */
	public Typist type(String text) {
		text.codePoints().forEach((character) -> press(Key.typed(Character.toString(character))));
		return this;
	}

	/** Presses keys without characters. */
	public Typist press(Key.Kind... kinds) {
		for (Key.Kind kind : kinds) {
			press(Key.of(kind));
		}
		return this;
	}

	public Typist press(Key key) {
		return take(this.screen.on(key, this.look));
	}

	public Typist hear(News news) {
		return take(this.screen.on(news));
	}

	private Typist take(Turn turn) {
		this.screen = turn.screen();
		if (!(turn.effect() instanceof Effect.Nothing)) {
			this.effects.add(turn.effect());
		}
		return this;
	}

	public Screen screen() {
		return this.screen;
	}

	/** What happened beside, in order. */
	public List<Effect> effects() {
		return this.effects;
	}

	/** The screen another one opened, or that got the run. */
	public Typist opened() {
		Effect last = this.effects.get(this.effects.size() - 1);
		Screen next = (last instanceof Effect.Open open) ? open.screen() : ((Effect.Run) last).screen();
		return new Typist(next, this.look.width(), this.look.height());
	}

	/** What is shown, without blanks at the ends of lines and without empty lines. */
	public String shown() {
		return this.screen.draw(this.look)
			.lines()
			.stream()
			.map(Line::text)
			.map(String::stripTrailing)
			.filter((line) -> !line.isEmpty())
			.collect(Collectors.joining("\n"));
	}

}
