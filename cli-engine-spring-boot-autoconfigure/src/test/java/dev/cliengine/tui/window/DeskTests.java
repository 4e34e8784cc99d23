package dev.cliengine.tui.window;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.cliengine.tui.Typist;
import dev.cliengine.tui.draw.Key;
import dev.cliengine.tui.draw.Key.Kind;
import dev.cliengine.tui.draw.Line;
import dev.cliengine.tui.draw.Look;
import dev.cliengine.tui.draw.Picture;
import dev.cliengine.tui.draw.TextInput;
import dev.cliengine.tui.screen.AskScreen;
import dev.cliengine.tui.screen.Effect;
import dev.cliengine.tui.screen.PickScreen;
import dev.cliengine.tui.screen.Screen;
import dev.cliengine.tui.screen.TextScreen;
import dev.cliengine.tui.screen.Turn;

import static org.assertj.core.api.Assertions.assertThat;

class DeskTests {

	private static final Look LOOK = Typist.look(60, 10);

	private static final DeskPlaces PLACES = new DeskPlaces("app", () -> text("keys"),
			() -> new PickScreen("environments",
					List.of(new PickScreen.Item("prod", "", new Effect.Choose("--env", "prod")),
							new PickScreen.Item("none", "", new Effect.Choose("--env", null)))),
			(settings) -> new AskScreen("team", TextInput.of(settings.values().getOrDefault("--team", "")),
					(answer) -> new Effect.Choose("--team", answer)),
			() -> text("guides"));

	private Desk.Outcome outcome = new Desk.Outcome(Desk.of(PLACES, List.of(new Home("x y"))), new Effect.Nothing());

	private static Screen text(String title) {
		return new TextScreen(title, (width) -> "text");
	}

	private DeskTests press(Key... keys) {
		for (Key key : keys) {
			this.outcome = this.outcome.desk().on(key, LOOK);
		}
		return this;
	}

	private List<String> shown(Look look) {
		return this.outcome.desk().draw(look).lines().stream().map(Line::text).toList();
	}

	@Test
	void aroundAScreenStandItsTitleItsLineAndItsKeys() {
		assertThat(shown(LOOK)).hasSize(10).startsWith("app home", "body").endsWith("$ app 'x y'", "some keys");
	}

	@Test
	void keysForEverywhereOpenScreensAndEscapeLeadsBack() {
		press(Key.typed("g"));
		assertThat(shown(LOOK)).startsWith("app guides");
		press(Key.of(Kind.ESCAPE), Key.typed("?"));
		assertThat(shown(LOOK)).startsWith("app keys");
	}

	@Test
	void whatIsChosenStandsOnEveryLine() {
		press(Key.typed("e"), Key.of(Kind.ENTER), Key.typed("c"), Key.typed("q"), Key.of(Kind.ENTER));
		assertThat(shown(LOOK)).startsWith("app home  [env=prod  team=q]").contains("$ app --env=prod --team=q 'x y'");
		press(Key.typed("e"), Key.of(Kind.DOWN), Key.of(Kind.ENTER));
		assertThat(this.outcome.desk().words()).containsExactly("--team=q", "x y");
	}

	@Test
	void theLineIsCopiedAndTakenAlong() {
		press(Key.typed("y"));
		assertThat(this.outcome.effect()).isEqualTo(new Effect.Copy("app 'x y'"));
		press(Key.control('t'));
		assertThat(this.outcome.effect()).isEqualTo(new Effect.Leave("'x y'"));
	}

	@Test
	void thereAreThreeWaysOut() {
		assertThat(press(Key.typed("q")).outcome.effect()).isEqualTo(new Effect.Leave(null));
		assertThat(press(Key.control('c')).outcome.effect()).isEqualTo(new Effect.Leave(null));
		assertThat(press(Key.of(Kind.ESCAPE)).outcome.effect()).isEqualTo(new Effect.Leave(null));
	}

	@Test
	void ctrlCStopsWhatRuns() {
		press(Key.typed("r"), Key.typed("q"), Key.control('c'));
		assertThat(this.outcome.effect()).isEqualTo(new Effect.Cancel());
		assertThat(shown(LOOK)).startsWith("app running");
	}

	@Test
	void aScreenThatIsTooSmallSaysSoAndWaits() {
		Look small = Typist.look(19, 10);
		assertThat(shown(small)).first().isEqualTo("Too small, needs");
		assertThat(this.outcome.desk().on(Key.typed("g"), small).desk()).isEqualTo(this.outcome.desk());
		assertThat(this.outcome.desk().on(Key.typed("q"), small).effect()).isEqualTo(new Effect.Leave(null));
		assertThat(shown(Typist.look(20, 5))).hasSize(5).startsWith("app home", "body");
	}

	private record Home(String word, boolean running) implements Screen {

		Home(String word) {
			this(word, false);
		}

		@Override
		public Turn on(Key key, Look look) {
			if (key.is('r')) {
				return Turn.with(this, new Effect.Run(List.of("x"), List.of(), new Home("x", true)));
			}
			return (key.kind() == Kind.ESCAPE) ? Turn.with(this, new Effect.Back()) : Turn.to(this);
		}

		@Override
		public Picture draw(Look look) {
			return Picture.of(List.of(Line.of("body")));
		}

		@Override
		public String title() {
			return this.running ? "running" : "home";
		}

		@Override
		public String keys() {
			return "some keys";
		}

		@Override
		public List<String> words() {
			return List.of(this.word);
		}

	}

}
