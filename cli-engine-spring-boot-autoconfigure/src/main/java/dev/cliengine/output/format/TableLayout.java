package dev.cliengine.output.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The columns of a table that are shown, and their widths. Leaving columns out comes
 * before cutting values; headers are never cut, and one column is always shown.
 *
 * @param columns the indexes of the columns shown, in their order
 * @param widths the width of each column shown
 */
record TableLayout(List<Integer> columns, List<Integer> widths) {

	static final int GUTTER = 2;

	TableLayout {
		columns = List.copyOf(columns);
		widths = List.copyOf(widths);
	}

	/** The layout for columns that share so many columns of a display. */
	static TableLayout fit(List<ColumnSize> sizes, int width) {
		List<Integer> lastToGoFirst = IntStream.range(0, sizes.size())
			.boxed()
			.sorted(Comparator.comparingInt((column) -> sizes.get(column).priority()))
			.toList();
		int count = prefix(lastToGoFirst.stream().map(sizes::get).toList(), width);
		while (true) {
			List<Integer> columns = lastToGoFirst.subList(0, count).stream().sorted().toList();
			List<ColumnSize> shown = columns.stream().map(sizes::get).toList();
			List<Integer> widths = widths(shown, width);
			if (count <= 1 || !cuts(shown, widths)) {
				return new TableLayout(columns, widths);
			}
			count--;
		}
	}

	int count() {
		return this.widths.size();
	}

	/** The index among all columns. */
	int column(int index) {
		return this.columns.get(index);
	}

	boolean shows(int column) {
		return this.columns.contains(column);
	}

	int width(int index) {
		return this.widths.get(index);
	}

	private static int prefix(List<ColumnSize> sizes, int width) {
		int count = 0;
		long used = -GUTTER;
		for (ColumnSize size : sizes) {
			used += GUTTER + size.minimum();
			if (used > width && count > 0) {
				break;
			}
			count++;
		}
		return count;
	}

	private static List<Integer> widths(List<ColumnSize> sizes, int width) {
		List<Integer> widths = new ArrayList<>(sizes.stream().map(ColumnSize::minimum).toList());
		long used = widths.stream().mapToLong(Integer::longValue).sum() + (long) GUTTER * (sizes.size() - 1);
		long left = Math.max(0, width - used);
		List<Integer> smallestNeedFirst = IntStream.range(0, sizes.size())
			.boxed()
			.sorted(Comparator.comparingInt((column) -> need(sizes.get(column))))
			.toList();
		for (int column : smallestNeedFirst) {
			int given = (int) Math.min(left, need(sizes.get(column)));
			widths.set(column, widths.get(column) + given);
			left -= given;
		}
		return widths;
	}

	private static int need(ColumnSize size) {
		return size.natural() - size.minimum();
	}

	private static boolean cuts(List<ColumnSize> sizes, List<Integer> widths) {
		return IntStream.range(0, widths.size()).anyMatch((column) -> widths.get(column) < sizes.get(column).natural());
	}

}
