package dev.cliengine.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts values into a TOML text that is well formed, and takes them out. The rest of the
 * text stays as it is: comments, order, layout.
 */
final class TomlEdit {

	private final String text;

	private final TomlLayout layout;

	private final String newline;

	TomlEdit(String text) {
		this.text = text;
		this.layout = TomlScanner.scan(text);
		this.newline = ConfigText.newline(text);
	}

	/** The text with a value at a path on which nothing but tables is in the way. */
	String put(List<String> path, Object value) {
		Optional<TomlEntry> entry = this.layout.entry(path);
		if (entry.isPresent()) {
			return new TextEdit(this.text)
				.replace(entry.get().value(), entry.get().end(), writer(path.size()).inline(value))
				.apply();
		}
		String without = remove(path);
		return without.equals(this.text) ? insert(path, value) : new TomlEdit(without).put(path, value);
	}

	/** The text without what is at a path. */
	String remove(List<String> path) {
		TextEdit edit = new TextEdit(this.text);
		removeSections(edit, path);
		List<TomlEntry> own = this.layout.entries()
			.filter((entry) -> TomlBody.startsWith(entry.path(), path)
					&& !TomlBody.startsWith(entry.owner().table, path))
			.toList();
		own.stream()
			.filter((entry) -> !entry.owner().inline())
			.forEach((entry) -> edit.remove(this.layout.lineStart(entry.start()), this.layout.lineEnd(entry.end())));
		Optional<TomlEntry> inline = own.stream().filter((entry) -> entry.owner().inline()).findFirst();
		// One at a time, as each moves the commas.
		return inline.isEmpty() ? edit.apply()
				: new TomlEdit(new TomlBraces(this.layout, inline.get().owner()).without(inline.get())).remove(path);
	}

	private void removeSections(TextEdit edit, List<String> path) {
		List<TomlBody> all = this.layout.sections();
		for (int i = 1; i < all.size(); i++) {
			int first = i;
			while (i < all.size() && TomlBody.startsWith(all.get(i).table, path)) {
				i++;
			}
			if (i > first) {
				int start = this.layout.lineStart(all.get(first).start);
				int end = this.layout.end(all.get(i - 1));
				edit.remove((end == this.text.length()) ? withoutBlankLines(start) : start, end);
			}
		}
	}

	/** The end of the last line before a place that is not blank. */
	private int withoutBlankLines(int place) {
		int start = place;
		while (start > 0 && this.text.substring(this.layout.lineStart(start - 1), start).isBlank()) {
			start = this.layout.lineStart(start - 1);
		}
		return start;
	}

	private String insert(List<String> path, Object value) {
		for (int i = path.size() - 1; i > 0; i--) {
			List<String> table = path.subList(0, i);
			Optional<TomlBody> braces = this.layout.entry(table).map(TomlEntry::braces);
			if (braces.isPresent()) {
				return new TomlBraces(this.layout, braces.get()).with(path, value);
			}
			Optional<TomlEntry> sibling = this.layout.dotted(table);
			if (sibling.isPresent()) {
				return after(sibling.get(), path, value);
			}
			if (!this.layout.sectionsOf(table).isEmpty()) {
				return inTable(table, path, value);
			}
		}
		return inTable(List.of(), path, value);
	}

	private String after(TomlEntry sibling, List<String> path, Object value) {
		if (sibling.owner().inline()) {
			return new TomlBraces(this.layout, sibling.owner()).with(path, value);
		}
		return line(this.layout.lineEnd(sibling.end()), this.layout.indentation(sibling.start())
				+ keyAndValue(path.subList(sibling.owner().table.size(), path.size()), path, value));
	}

	/** Into a table that has headers, its own or those of tables in it. */
	private String inTable(List<String> table, List<String> path, Object value) {
		List<TomlBody> sections = this.layout.sectionsOf(table);
		if (value instanceof Map<?, ?> map) {
			return section(table, writer(path.size()).section(path, map));
		}
		String line = keyAndValue(List.of(path.get(path.size() - 1)), path, value);
		List<String> parent = path.subList(0, path.size() - 1);
		String section = "[" + TomlWriter.key(parent) + "]" + this.newline + line + this.newline;
		if (!parent.equals(table)) {
			return section(table, section);
		}
		Optional<TomlBody> own = this.layout.section(table);
		if (own.isPresent()) {
			return inSection(own.get(), line);
		}
		return new TextEdit(this.text).insert(this.layout.beginning(sections.get(0)), section + this.newline).apply();
	}

	private String inSection(TomlBody section, String line) {
		if (!section.entries.isEmpty()) {
			TomlEntry last = section.entries.get(section.entries.size() - 1);
			return line(this.layout.lineEnd(last.end()), this.layout.indentation(last.start()) + line);
		}
		if (!section.table.isEmpty()) {
			return line(this.layout.lineEnd(section.open), this.layout.indentation(section.start) + line);
		}
		if (this.layout.sections().size() == 1) {
			return section(List.of(), line + this.newline);
		}
		return new TextEdit(this.text).insert(this.layout.end(section), line + this.newline + this.newline).apply();
	}

	/** A line of its own at the end of another one. */
	private String line(int at, String line) {
		boolean ended = this.text.charAt(at - 1) == '\n';
		return new TextEdit(this.text).insert(at, ended ? line + this.newline : this.newline + line).apply();
	}

	/** A section behind those of a table, a blank line around it. */
	private String section(List<String> table, String section) {
		List<TomlBody> sections = this.layout.sectionsOf(table);
		int at = sections.isEmpty() ? this.text.length() : this.layout.end(sections.get(sections.size() - 1));
		String before = this.text.substring(0, at);
		String blank = before.isBlank() ? "" : before.endsWith("\n") ? this.newline : this.newline.repeat(2);
		boolean apart = before.endsWith("\n\n") || before.endsWith("\n\r\n");
		return new TextEdit(this.text)
			.insert(at, (apart ? "" : blank) + section + ((at < this.text.length()) ? this.newline : ""))
			.apply();
	}

	private String keyAndValue(List<String> key, List<String> path, Object value) {
		return TomlWriter.key(key) + " = " + writer(path.size()).inline(value);
	}

	private TomlWriter writer(int depth) {
		return new TomlWriter(this.newline, depth);
	}

}
