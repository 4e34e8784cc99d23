package dev.cliengine.tui.screen;

import java.util.List;

import dev.cliengine.terminal.Meaning;
import dev.cliengine.tui.draw.Key;
import dev.cliengine.tui.draw.Line;
import dev.cliengine.tui.draw.Look;
import dev.cliengine.tui.draw.Picture;

/**
 * Something to pick from a list.
 *
 * @param title what it is about
 * @param items what there is
 * @param chosen the item the next key is about
 * @since 0.1.0
 */
public record PickScreen(String title, List<Item> items, int chosen) implements Screen {

	public PickScreen {
		items = List.copyOf(items);
	}

	/** A list with its first item chosen. */
	public PickScreen(String title, List<Item> items) {
		this(title, items, 0);
	}

	@Override
	public Turn on(Key key, Look look) {
		return switch (key.kind()) {
			case ESCAPE, LEFT -> Turn.with(this, new Effect.Back());
			case ENTER, RIGHT ->
				this.items.isEmpty() ? Turn.to(this) : Turn.with(this, this.items.get(this.chosen).effect());
			default -> Turn
				.to(new PickScreen(this.title, this.items, Choices.move(key, this.chosen, this.items.size(), look)));
		};
	}

	@Override
	public Picture draw(Look look) {
		if (this.items.isEmpty()) {
			return Picture.of(List.of(Line.of("  There is nothing to pick")));
		}
		int widest = this.items.stream().mapToInt((item) -> Line.of(item.name()).width()).max().orElse(0);
		return Picture.of(look.list(this.items.size(), this.chosen, (i) -> {
			Item item = this.items.get(i);
			Line name = Line.of(item.name());
			return item.about().isEmpty() ? name
					: name.fit(widest, look.theme().more()).plus(Meaning.DIM, "  " + item.about());
		}));
	}

	@Override
	public String keys() {
		return "enter pick  esc back  q quit";
	}

	/**
	 * Something to pick.
	 *
	 * @param name what it is called
	 * @param about a few words about it, may be empty
	 * @param effect what comes of picking it
	 */
	public record Item(String name, String about, Effect effect) {
	}

}
