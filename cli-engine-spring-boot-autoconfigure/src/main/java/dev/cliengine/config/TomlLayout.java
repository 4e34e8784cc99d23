package dev.cliengine.config;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What stands where in a TOML text.
 *
 * @param text the text
 * @param sections the part before the first header, then one for each header
 * @param lines leads from lines of the digest to lines of the text
 * @param digest the text without comments and blank lines, up to where it was understood
 * @param stop where the structure broke
 * @param tooLarge whether there is more than any configuration has
 */
record TomlLayout(String text, List<TomlBody> sections, TomlDigest lines, String digest, @Nullable Integer stop,
		boolean tooLarge) {

	/** Every key a path leads to, also those between braces. */
	Stream<TomlEntry> entries() {
		return this.sections.stream().filter((section) -> section.reachable).flatMap(TomlLayout::entries);
	}

	Optional<TomlEntry> entry(List<String> path) {
		return entries().filter((entry) -> entry.path().equals(path)).findFirst();
	}

	/** The last key that makes a table by a dot in it: {@code table.key = 1}. */
	Optional<TomlEntry> dotted(List<String> table) {
		return entries().filter((entry) -> entry.isBelow(table) && entry.owner().table.size() < table.size())
			.reduce((first, second) -> second);
	}

	Optional<TomlBody> section(List<String> table) {
		return this.sections.stream().filter((section) -> section.reachable && section.table.equals(table)).findFirst();
	}

	/** The sections of a table and of the tables in it, also those in an array. */
	List<TomlBody> sectionsOf(List<String> table) {
		return this.sections.stream().skip(1).filter((section) -> TomlBody.startsWith(section.table, table)).toList();
	}

	/** Where the value at a path, or the first one below it, is named. */
	Optional<Integer> place(List<String> path) {
		return entry(path).map(TomlEntry::start)
			.or(() -> section(path).map((section) -> section.start))
			.or(() -> Stream
				.concat(entries().filter((entry) -> entry.isBelow(path)).map(TomlEntry::start),
						sectionsOf(path).stream().map((section) -> section.start))
				.min(Integer::compare));
	}

	/** Where the comment begins that stands directly above a header, or the header. */
	int beginning(TomlBody section) {
		TomlBody before = this.sections.get(section.number - 1);
		int limit = before.entries.isEmpty() ? before.open : before.entries.get(before.entries.size() - 1).end();
		int beginning = lineStart(section.start);
		while (beginning > limit) {
			int above = lineStart(beginning - 1);
			if (above < limit || !this.text.substring(above, beginning).strip().startsWith("#")) {
				break;
			}
			beginning = above;
		}
		return beginning;
	}

	/** Where a section ends and the next one, with its comment, begins. */
	int end(TomlBody section) {
		int next = section.number + 1;
		return (next < this.sections.size()) ? beginning(this.sections.get(next)) : this.text.length();
	}

	int lineStart(int place) {
		return this.text.lastIndexOf('\n', place - 1) + 1;
	}

	int lineEnd(int place) {
		int newline = this.text.indexOf('\n', place);
		return (newline < 0) ? this.text.length() : newline + 1;
	}

	/** The blanks a line begins with. */
	String indentation(int place) {
		int start = lineStart(place);
		int end = start;
		while (end < place && " \t".indexOf(this.text.charAt(end)) >= 0) {
			end++;
		}
		return this.text.substring(start, end);
	}

	private static Stream<TomlEntry> entries(TomlBody body) {
		return body.entries.stream()
			.flatMap((entry) -> Stream.concat(Stream.of(entry),
					(entry.braces() != null) ? entries(entry.braces()) : Stream.empty()));
	}

}
