package dev.cliengine.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Changes places of a text and leaves the rest as it is.
 */
final class TextEdit {

	private final String text;

	private final List<Change> changes = new ArrayList<>();

	TextEdit(String text) {
		this.text = text;
	}

	TextEdit insert(int at, String what) {
		return replace(at, at, what);
	}

	TextEdit remove(int from, int to) {
		return replace(from, to, "");
	}

	TextEdit replace(int from, int to, String by) {
		this.changes.add(new Change(from, to, by));
		return this;
	}

	String apply() {
		StringBuilder edited = new StringBuilder(this.text);
		this.changes.sort(Comparator.comparingInt(Change::from).reversed());
		this.changes.forEach((change) -> edited.replace(change.from(), change.to(), change.by()));
		return edited.toString();
	}

	private record Change(int from, int to, String by) {
	}

}
