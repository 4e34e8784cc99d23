package dev.cliengine.tui.result;

import java.util.ArrayList;
import java.util.List;

import dev.cliengine.output.query.Query;

/**
 * What somebody wants to see of a result.
 *
 * @param filter which rows are kept, empty for all
 * @param expr what is made of the result, empty for nothing
 * @param fields the columns that are shown; empty for the usual ones
 */
record Queried(String filter, String expr, List<String> fields) {

	static final Queried NOTHING = new Queried("", "", List.of());

	Queried {
		fields = List.copyOf(fields);
	}

	Queried with(Line line, String text) {
		return (line == Line.FILTER) ? new Queried(text, this.expr, this.fields)
				: new Queried(this.filter, text, this.fields);
	}

	Queried withFields(List<String> fields) {
		return new Queried(this.filter, this.expr, fields);
	}

	String text(Line line) {
		return (line == Line.FILTER) ? this.filter : this.expr;
	}

	/** Whether the data are shown as they came. */
	boolean isEmpty() {
		return this.filter.isBlank() && this.expr.isBlank();
	}

	/**
	 * The query without the columns, which are the table's.
	 * @throws dev.cliengine.core.CliException if an expression is none
	 */
	Query query() {
		return Query.builder().filter(this.filter).expr(this.expr).build();
	}

	/** What says the same on a command line. */
	List<String> words() {
		List<String> words = new ArrayList<>();
		add("--filter", this.filter, words);
		add("--expr", this.expr, words);
		add("--fields", String.join(",", this.fields), words);
		return words;
	}

	private static void add(String option, String text, List<String> words) {
		if (!text.isBlank()) {
			words.add(option);
			words.add(text.strip());
		}
	}

	/** A line that is typed. */
	enum Line {

		FILTER("filter"), EXPR("expression");

		private final String word;

		Line(String word) {
			this.word = word;
		}

		String word() {
			return this.word;
		}

	}

}
