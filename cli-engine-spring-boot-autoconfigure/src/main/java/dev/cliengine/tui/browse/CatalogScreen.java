package dev.cliengine.tui.browse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CommandPath;
import dev.cliengine.terminal.Meaning;
import dev.cliengine.tui.draw.Key;
import dev.cliengine.tui.draw.Line;
import dev.cliengine.tui.draw.Look;
import dev.cliengine.tui.draw.Picture;
import dev.cliengine.tui.draw.TextInput;
import dev.cliengine.tui.screen.Choices;
import dev.cliengine.tui.screen.Effect;
import dev.cliengine.tui.screen.Screen;
import dev.cliengine.tui.screen.Turn;

/**
 * The tree of commands. {@code /} begins a search, which shows the commands that fit as
 * somebody types.
 *
 * @param parts what it is made of
 * @param open the groups whose commands are shown
 * @param search what is searched for, {@code null} while the tree is shown
 * @param chosen the line the next key is about
 * @since 0.1.0
 */
public record CatalogScreen(CatalogParts parts, Set<CommandPath> open, @Nullable TextInput search,
		int chosen) implements Screen {

	public CatalogScreen {
		open = Set.copyOf(open);
	}

	/** The tree with its groups closed. */
	public CatalogScreen(CatalogParts parts) {
		this(parts, Set.of(), null, 0);
	}

	@Override
	public Turn on(Key key, Look look) {
		List<CatalogRow> rows = rows();
		int moved = Choices.move(key, this.chosen, rows.size(), look.shorter(1));
		if (moved != this.chosen) {
			return Turn.to(at(moved));
		}
		if (key.kind() == Key.Kind.ENTER) {
			return rows.isEmpty() ? Turn.to(this) : enter(rows.get(this.chosen));
		}
		return (this.search != null) ? search(key, this.search) : browse(key, rows);
	}

	private Turn search(Key key, TextInput typed) {
		if (key.kind() == Key.Kind.ESCAPE) {
			return Turn.to(new CatalogScreen(this.parts, this.open, null, 0));
		}
		TextInput edited = typed.on(key);
		return Turn
			.to(new CatalogScreen(this.parts, this.open, edited, edited.text().equals(typed.text()) ? this.chosen : 0));
	}

	private Turn browse(Key key, List<CatalogRow> rows) {
		if (key.is('/')) {
			return Turn.to(new CatalogScreen(this.parts, this.open, TextInput.of(""), 0));
		}
		if (key.kind() == Key.Kind.ESCAPE) {
			return Turn.with(this, new Effect.Back());
		}
		if (rows.isEmpty()) {
			return Turn.to(this);
		}
		CatalogRow row = rows.get(this.chosen);
		boolean opened = this.open.contains(row.node().path());
		return switch (key.kind()) {
			case RIGHT -> (opened && row.isGroup()) ? Turn.to(this) : enter(row);
			case LEFT -> opened ? Turn.to(toggled(row)) : Turn.to(at(parent(rows)));
			default -> Turn.to(this);
		};
	}

	private Turn enter(CatalogRow row) {
		if (row.node().isCommand() && (this.search != null || !row.isGroup())) {
			return Turn.with(this, new Effect.Open(this.parts.forms().apply(row.node())));
		}
		return Turn.to(toggled(row));
	}

	private CatalogScreen toggled(CatalogRow row) {
		Set<CommandPath> changed = new HashSet<>(this.open);
		if (!changed.remove(row.node().path())) {
			changed.add(row.node().path());
		}
		return new CatalogScreen(this.parts, changed, this.search, this.chosen);
	}

	private CatalogScreen at(int line) {
		return new CatalogScreen(this.parts, this.open, this.search, line);
	}

	private int parent(List<CatalogRow> rows) {
		int line = this.chosen;
		while (line > 0 && rows.get(line).depth() >= rows.get(this.chosen).depth()) {
			line--;
		}
		return (rows.get(line).depth() < rows.get(this.chosen).depth()) ? line : this.chosen;
	}

	private List<CatalogRow> rows() {
		return (this.search == null || this.search.text().isBlank()) ? CatalogRow.tree(this.parts.root(), this.open)
				: CatalogRow.found(this.parts.root(), this.search.text());
	}

	@Override
	public Picture draw(Look look) {
		int left = look.wide() ? look.width() * 2 / 5 : look.width();
		Picture tree = tree(look.sized(left, look.height()));
		List<CatalogRow> rows = rows();
		if (!look.wide() || rows.isEmpty()) {
			return tree;
		}
		List<Line> help = this.parts.help().apply(rows.get(this.chosen).node()).lines().map(Line::of).toList();
		return look.beside(tree, left, help);
	}

	private Picture tree(Look look) {
		List<CatalogRow> rows = rows();
		Look below = look.shorter(1);
		int widest = Math.min(rows.stream().mapToInt(CatalogRow::width).max().orElse(0), look.width() / 2);
		List<Line> lines = new ArrayList<>();
		lines.addAll(below.list(rows.size(), this.chosen, (i) -> {
			CatalogRow row = rows.get(i);
			return row.line(look.theme(), this.open.contains(row.node().path()), widest);
		}));
		if (rows.isEmpty()) {
			lines.add(look.cut(Line.of("  No command fits")));
		}
		Picture list = Picture.of(lines).below(List.of(prompt(look)));
		return (this.search == null) ? list
				: new Picture(list.lines(), new Picture.Cursor(0, 2 + this.search.column(look.width() - 3)));
	}

	private Line prompt(Look look) {
		return (this.search != null) ? Line.of(Meaning.HINT, "/ ").plus(this.search.shown(look.width() - 3))
				: look.cut(Line.of(Meaning.DIM, "/ to search"));
	}

	@Override
	public String title() {
		return "commands";
	}

	@Override
	public String keys() {
		return (this.search != null) ? "enter open  esc all commands"
				: "enter open  / search  ? keys  q quit  e env  c context  g guides";
	}

	@Override
	public List<String> words() {
		List<CatalogRow> rows = rows();
		return rows.isEmpty() ? List.of() : rows.get(this.chosen).node().path().segments();
	}

	@Override
	public boolean typing() {
		return this.search != null;
	}

}
