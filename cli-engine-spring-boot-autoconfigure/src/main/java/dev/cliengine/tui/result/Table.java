package dev.cliengine.tui.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import dev.cliengine.output.View;
import dev.cliengine.terminal.Meaning;
import dev.cliengine.tui.draw.Key;
import dev.cliengine.tui.draw.Line;
import dev.cliengine.tui.draw.Look;
import dev.cliengine.tui.draw.Picture;
import dev.cliengine.tui.screen.Choices;

/**
 * Rows and columns.
 *
 * @param columns all of them, also those that are not shown
 * @param given the rows in their order
 * @param rows the rows as they are sorted
 * @param sort what they are sorted by
 * @param row the row the next key is about
 * @param column the column it is about, among those shown
 */
record Table(List<TableColumn> columns, List<JsonNode> given, List<JsonNode> rows, Sort sort, int row,
		int column) implements Body {

	private static final int WIDEST = 40;

	private static final int GUTTER = 2;

	/** A list as a table. */
	static Table of(JsonNode list, @Nullable View view, List<String> fields) {
		List<JsonNode> rows = list.valueStream().toList();
		return new Table(TableColumn.of(list, view, fields), rows, rows, Sort.NONE, 0, 0);
	}

	/** Whether a value can be shown as one. */
	static boolean fits(JsonNode value) {
		return value.isArray() && !value.isEmpty() && (value.valueStream().allMatch(JsonNode::isObject)
				|| value.valueStream().noneMatch(JsonNode::isContainer));
	}

	@Override
	public Body on(Key key, Look look) {
		if (key.is('s')) {
			return sorted(this.sort.next(shown().get(this.column).field()));
		}
		int column = switch (key.kind()) {
			case LEFT -> Math.max(this.column - 1, 0);
			case RIGHT -> Math.min(this.column + 1, shown().size() - 1);
			default -> this.column;
		};
		return new Table(this.columns, this.given, this.rows, this.sort,
				Choices.move(key, this.row, this.rows.size(), look.shorter(1)), column);
	}

	/** The same sorted by something else. */
	Table sorted(Sort by) {
		List<JsonNode> sorted = new ArrayList<>(this.given);
		this.columns.stream().filter((column) -> by.field().equals(column.field())).findFirst().ifPresent((column) -> {
			Comparator<JsonNode> order = (one, other) -> Cells.ORDER.compare(column.value(one), column.value(other));
			sorted.sort(by.ascending() ? order : order.reversed());
		});
		return new Table(this.columns, this.given, sorted, by, 0, this.column);
	}

	/** The same with other columns shown. */
	Table with(List<TableColumn> columns) {
		return new Table(columns, this.given, this.rows, this.sort, this.row, 0);
	}

	/** The row the next key is about. */
	JsonNode current() {
		return this.rows.get(this.row);
	}

	List<TableColumn> shown() {
		return this.columns.stream().filter(TableColumn::shown).toList();
	}

	@Override
	public Picture draw(Look look) {
		List<TableColumn> shown = shown();
		Look below = look.shorter(1);
		int first = below.first(this.rows.size(), this.row);
		List<JsonNode> visible = this.rows.subList(first, Math.min(this.rows.size(), first + below.height()));
		List<Integer> widths = shown.stream().map((column) -> width(column, visible, look)).toList();
		int left = firstColumn(widths, look.width() - GUTTER);
		Line head = Line.of((left > 0) ? "< " : "  ");
		for (int i = left; i < shown.size(); i++) {
			String text = header(shown.get(i), look);
			Line heading = Line.of((i == this.column) ? Meaning.HINT : Meaning.HEADER, text);
			head = head.plus(heading.fit(widths.get(i) + ((i + 1 < shown.size()) ? GUTTER : 0), ""));
		}
		List<Line> lines = new ArrayList<>(List.of(look.cut(head)));
		lines.addAll(below.list(this.rows.size(), this.row, (i) -> {
			Line line = Line.empty();
			for (int c = left; c < shown.size(); c++) {
				Line cell = shown.get(c).cell(this.rows.get(i)).fit(widths.get(c), look.theme().more());
				line = (c + 1 < shown.size()) ? line.plus(cell).plus(" ".repeat(GUTTER)) : line.plus(cell);
			}
			return line;
		}));
		return Picture.of(lines);
	}

	/** The first column shown so that the current one is. */
	private int firstColumn(List<Integer> widths, int room) {
		int first = this.column;
		int taken = widths.get(first);
		while (first > 0 && taken + GUTTER + widths.get(first - 1) <= room) {
			first--;
			taken += GUTTER + widths.get(first);
		}
		return first;
	}

	private int width(TableColumn column, List<JsonNode> visible, Look look) {
		int widest = Line.of(header(column, look)).width();
		for (JsonNode row : visible) {
			widest = Math.max(widest, column.cell(row).width());
		}
		return Math.min(Math.min(widest, WIDEST), Math.max(look.width() - GUTTER, 1));
	}

	private String header(TableColumn column, Look look) {
		String name = column.header().toUpperCase(Locale.ROOT);
		return this.sort.field().equals(column.field()) ? name + look.theme().sorted(this.sort.ascending()) : name;
	}

	@Override
	public String about() {
		String rows = this.rows.size() + ((this.rows.size() == 1) ? " row" : " rows");
		return this.sort.field().isEmpty() ? rows : rows + ", by " + this.sort.field();
	}

}
