package dev.cliengine.config;

import java.util.List;

/**
 * Changes one inline table of a TOML text. Since TOML 1.1 it may have lines and comments.
 *
 * @param layout the places of the text
 * @param braces the inline table
 */
record TomlBraces(TomlLayout layout, TomlBody braces) {

	String with(List<String> path, Object value) {
		String newline = ConfigText.newline(text());
		String member = TomlWriter.key(path.subList(this.braces.table.size(), path.size())) + " = "
				+ new TomlWriter(newline, path.size()).inline(value);
		TextEdit edit = new TextEdit(text());
		if (this.braces.entries.isEmpty()) {
			return edit.insert(this.braces.open, " " + member + (inside().isEmpty() ? " " : "")).apply();
		}
		TomlEntry last = this.braces.entries.get(this.braces.entries.size() - 1);
		String apart = apart(last.start());
		if (this.braces.commas.size() == this.braces.entries.size()) {
			int comma = this.braces.commas.get(this.braces.commas.size() - 1);
			return edit.insert(afterComment(comma + 1), apart + member + ",").apply();
		}
		int rest = afterComment(last.end());
		return ((rest == last.end()) ? edit.insert(rest, "," + apart + member)
				: edit.insert(last.end(), ",").insert(rest, apart + member))
			.apply();
	}

	String without(TomlEntry entry) {
		TextEdit edit = new TextEdit(text());
		if (this.braces.entries.size() == 1 && inside().indexOf('#') < 0) {
			return edit.remove(this.braces.open, this.braces.close).apply();
		}
		int index = this.braces.entries.indexOf(entry);
		boolean last = this.braces.commas.size() <= index;
		if (last && index > 0) {
			int comma = this.braces.commas.get(index - 1);
			edit.remove(comma, comma + 1);
		}
		int end = last ? entry.end() : this.braces.commas.get(index) + 1;
		int start = blanksBefore(entry.start());
		int rest = blanksAfter(end);
		int lineEnd = this.layout.lineEnd(end);
		boolean ownLines = start == this.layout.lineStart(entry.start())
				&& (text().startsWith("#", rest) || text().substring(rest, lineEnd).isBlank());
		if (ownLines) {
			return edit.remove(start, lineEnd).apply();
		}
		return (last ? edit.remove(start, end) : edit.remove(entry.start(), rest)).apply();
	}

	private String text() {
		return this.layout.text();
	}

	private String inside() {
		return text().substring(this.braces.open, this.braces.close);
	}

	/** What stands between two keys. */
	private String apart(int key) {
		int start = blanksBefore(key);
		boolean ownLine = start > this.braces.open && text().charAt(start - 1) == '\n';
		return ownLine ? ConfigText.newline(text()) + text().substring(start, key) : " ";
	}

	private int afterComment(int place) {
		int rest = blanksAfter(place);
		if (!text().startsWith("#", rest)) {
			return place;
		}
		int newline = text().indexOf('\n', rest);
		return (text().charAt(newline - 1) == '\r') ? newline - 1 : newline;
	}

	private int blanksBefore(int place) {
		int start = place;
		while (" \t".indexOf(text().charAt(start - 1)) >= 0) {
			start--;
		}
		return start;
	}

	private int blanksAfter(int place) {
		int end = place;
		while (" \t".indexOf(text().charAt(end)) >= 0) {
			end++;
		}
		return end;
	}

}
