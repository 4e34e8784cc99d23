package dev.cliengine.guide.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * A table: columns two blanks apart, a line of dashes below the header, and cells wrapped
 * where the columns do not fit side by side.
 */
final class MarkdownTable {

	private static final int GUTTER = 2;

	/** A column is not made narrower than this to make room for others. */
	private static final int NARROWEST = 6;

	private final boolean ansi;

	private final List<Row> rows = new ArrayList<>();

	private TableCell.@Nullable Alignment[] alignments = new TableCell.Alignment[0];

	MarkdownTable(TableBlock table, boolean ansi) {
		this.ansi = ansi;
		for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
			for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
				this.rows.add(row(row, part instanceof TableHead));
			}
		}
	}

	List<StyledLine> lines(int width) {
		int[] widths = fit(natural(), width);
		List<StyledLine> lines = new ArrayList<>();
		for (Row row : this.rows) {
			lines.addAll(lines(row, widths));
			if (row.head()) {
				lines.add(join(Arrays.stream(widths).mapToObj((columns) -> dashes(columns)).toList(), widths));
			}
		}
		return lines;
	}

	private Row row(Node row, boolean head) {
		List<List<Span>> cells = new ArrayList<>();
		List<TableCell.@Nullable Alignment> found = new ArrayList<>();
		for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
			List<Span> spans = new ArrayList<>();
			for (List<Span> line : InlineReader.read(cell, this.ansi, (head && this.ansi) ? Span.BOLD : "")) {
				spans.addAll(line);
				spans.add(Span.plain(" "));
			}
			cells.add(spans);
			found.add((cell instanceof TableCell tableCell) ? tableCell.getAlignment() : null);
		}
		if (head) {
			this.alignments = found.toArray(this.alignments);
		}
		return new Row(cells, head);
	}

	private int[] natural() {
		int[] widths = new int[this.alignments.length];
		Arrays.fill(widths, 1);
		for (Row row : this.rows) {
			for (int i = 0; i < widths.length && i < row.cells().size(); i++) {
				List<StyledLine> whole = WordWrap.fill(row.cells().get(i), Integer.MAX_VALUE);
				widths[i] = Math.max(widths[i], whole.isEmpty() ? 0 : whole.get(0).width());
			}
		}
		return widths;
	}

	/** Takes from the widest column until all fit, or none has anything left to give. */
	private static int[] fit(int[] natural, int width) {
		int[] widths = Arrays.stream(natural).map((columns) -> Math.min(columns, width)).toArray();
		int spare = width - GUTTER * (widths.length - 1);
		while (Arrays.stream(widths).sum() > spare) {
			int widest = 0;
			for (int i = 1; i < widths.length; i++) {
				widest = (widths[i] > widths[widest]) ? i : widest;
			}
			if (widths[widest] <= NARROWEST) {
				break;
			}
			widths[widest]--;
		}
		return widths;
	}

	private List<StyledLine> lines(Row row, int[] widths) {
		List<List<StyledLine>> columns = new ArrayList<>();
		int height = 1;
		for (int i = 0; i < widths.length; i++) {
			List<Span> cell = (i < row.cells().size()) ? row.cells().get(i) : List.of();
			List<StyledLine> wrapped = WordWrap.force(cell, widths[i]);
			height = Math.max(height, wrapped.size());
			columns.add(wrapped);
		}
		List<StyledLine> lines = new ArrayList<>();
		for (int i = 0; i < height; i++) {
			int line = i;
			lines.add(join(columns.stream()
				.map((column) -> (line < column.size()) ? column.get(line) : StyledLine.empty())
				.toList(), widths));
		}
		return lines;
	}

	private StyledLine join(List<StyledLine> cells, int[] widths) {
		List<Span> spans = new ArrayList<>();
		int written = 0;
		int start = 0;
		for (int i = 0; i < widths.length; i++) {
			StyledLine cell = cells.get(i);
			if (!cell.isEmpty()) {
				int from = start + left(this.alignments[i], widths[i] - cell.width());
				spans.add(Span.plain(" ".repeat(Math.max(from - written, 0))));
				spans.addAll(cell.spans());
				written = from + cell.width();
			}
			start += widths[i] + GUTTER;
		}
		return new StyledLine(spans);
	}

	private static int left(TableCell.@Nullable Alignment alignment, int free) {
		if (alignment == TableCell.Alignment.RIGHT) {
			return free;
		}
		return (alignment == TableCell.Alignment.CENTER) ? free / 2 : 0;
	}

	private static StyledLine dashes(int columns) {
		return StyledLine.of(Span.plain("-".repeat(columns)));
	}

	private record Row(List<List<Span>> cells, boolean head) {
	}

}
