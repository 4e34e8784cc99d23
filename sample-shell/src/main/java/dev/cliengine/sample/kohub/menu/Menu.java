package dev.cliengine.sample.kohub.menu;

import java.util.List;

/**
 * A menu.
 *
 * @param crumbs the way to it, below {@code KohakuHub}
 * @param notes lines for its header
 * @param title the question
 * @param entries what can be chosen, and headings between
 */
record Menu(List<String> crumbs, List<String> notes, String title, List<Entry> entries) {

	Menu {
		crumbs = List.copyOf(crumbs);
		notes = List.copyOf(notes);
		entries = List.copyOf(entries);
	}

	static Menu of(String title, List<String> crumbs, Entry... entries) {
		return new Menu(crumbs, List.of(), title, List.of(entries));
	}

	/** The same with another line in its header. */
	Menu noting(String line) {
		return new Menu(this.crumbs, List.of(line), this.title, this.entries);
	}

}
