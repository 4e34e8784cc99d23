package dev.cliengine.tui.result;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import tools.jackson.databind.JsonNode;

import dev.cliengine.terminal.Meaning;
import dev.cliengine.tui.draw.Key;
import dev.cliengine.tui.draw.Line;
import dev.cliengine.tui.draw.Look;
import dev.cliengine.tui.draw.Picture;
import dev.cliengine.tui.screen.Choices;

/**
 * A value with its parts below it.
 *
 * @param root the value
 * @param open the places whose parts are shown
 * @param chosen the line the next key is about
 */
record Tree(JsonNode root, Set<String> open, int chosen) implements Body {

	/** Of longer lists the rest is not shown, only counted. */
	private static final int MOST_PARTS = 1000;

	private static final int OPEN_AT_FIRST = 50;

	Tree {
		open = Set.copyOf(open);
	}

	/** A value with its first parts open. */
	static Tree of(JsonNode root) {
		Set<String> open = new HashSet<>(Set.of(""));
		Tree top = new Tree(root, open, 0);
		top.rows().stream().limit(OPEN_AT_FIRST).map(Row::place).forEach(open::add);
		return new Tree(root, open, 0);
	}

	@Override
	public Body on(Key key, Look look) {
		List<Row> rows = rows();
		int moved = Choices.move(key, this.chosen, rows.size(), look);
		if (moved != this.chosen || rows.isEmpty()) {
			return new Tree(this.root, this.open, moved);
		}
		Row row = rows.get(this.chosen);
		boolean opened = this.open.contains(row.place());
		return switch (key.kind()) {
			case ENTER -> row.isLeaf() ? this : toggled(row);
			case RIGHT -> (row.isLeaf() || opened) ? this : toggled(row);
			case LEFT -> (!row.isLeaf() && opened) ? toggled(row) : new Tree(this.root, this.open, parent(rows));
			default -> key.is(' ') && !row.isLeaf() ? toggled(row) : this;
		};
	}

	private Tree toggled(Row row) {
		Set<String> changed = new HashSet<>(this.open);
		if (!changed.remove(row.place())) {
			changed.add(row.place());
		}
		return new Tree(this.root, changed, this.chosen);
	}

	private int parent(List<Row> rows) {
		int line = this.chosen;
		while (line > 0 && rows.get(line).depth() >= rows.get(this.chosen).depth()) {
			line--;
		}
		return line;
	}

	private List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		if (this.root.isContainer() && !this.root.isEmpty()) {
			addParts(this.root, "", 0, rows);
		}
		else {
			rows.add(new Row("", 0, "", this.root));
		}
		return rows;
	}

	private void add(String place, int depth, String label, JsonNode value, List<Row> rows) {
		Row row = new Row(place, depth, label, value);
		rows.add(row);
		if (!row.isLeaf() && this.open.contains(place)) {
			addParts(value, place, depth + 1, rows);
		}
	}

	private void addParts(JsonNode value, String place, int depth, List<Row> rows) {
		if (value.isObject()) {
			value.properties()
				.forEach(
						(part) -> add(place + "/" + part.getKey(), depth, part.getKey() + ": ", part.getValue(), rows));
			return;
		}
		for (int i = 0; i < Math.min(value.size(), MOST_PARTS); i++) {
			add(place + "/" + i, depth, "[" + i + "] ", value.get(i), rows);
		}
	}

	@Override
	public Picture draw(Look look) {
		List<Row> rows = rows();
		return Picture.of(look.list(rows.size(), Math.min(this.chosen, rows.size() - 1), (i) -> {
			Row row = rows.get(i);
			String glyph = "  ";
			if (!row.isLeaf()) {
				glyph = this.open.contains(row.place()) ? look.theme().opened() : look.theme().closed();
			}
			return Line.of("  ".repeat(row.depth()) + glyph).plus(Meaning.HEADER, row.label()).plus(row.text());
		}));
	}

	@Override
	public String about() {
		return this.root.isArray() ? this.root.size() + " items" : "";
	}

	private record Row(String place, int depth, String label, JsonNode value) {

		boolean isLeaf() {
			return !this.value.isContainer() || this.value.isEmpty();
		}

		String text() {
			if (isLeaf()) {
				return this.value.isNull() ? "null" : Cells.text(this.value);
			}
			return this.value.isArray() ? this.value.size() + " items" : "";
		}

	}

}
