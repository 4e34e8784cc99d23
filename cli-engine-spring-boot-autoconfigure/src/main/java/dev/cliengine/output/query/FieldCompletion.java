package dev.cliengine.output.query;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Completes names of fields. A candidate replaces the whole text that was typed.
 *
 * @since 0.1.0
 */
public final class FieldCompletion {

	private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

	private final Set<String> known;

	/** Completes from the dotted paths there are, in their order. */
	public FieldCompletion(Collection<String> known) {
		this.known = new LinkedHashSet<>(known);
	}

	/**
	 * Candidates for {@code --fields}: the last name of the comma list is completed with
	 * every path that begins so and is not in the list yet; {@code all} is offered as the
	 * only name.
	 */
	public List<String> fields(String typed) {
		int comma = typed.lastIndexOf(',');
		String before = typed.substring(0, comma + 1);
		String name = typed.substring(comma + 1);
		String blanks = name.substring(0, name.length() - name.stripLeading().length());
		Set<String> named = Set.copyOf(FieldSelection.parse(before).paths());
		Stream<String> all = (comma < 0) ? Stream.of("all") : Stream.empty();
		return Stream.concat(this.known.stream(), all)
			.filter((path) -> path.startsWith(name.strip()) && !named.contains(path))
			.map((path) -> before + blanks + path)
			.toList();
	}

	/**
	 * Candidates for {@code --filter} and {@code --expr}: the identifier at the end is
	 * completed with the names one level below the identifiers it is chained to by dots.
	 * Nothing within quotes, after a finished value, or where no such field is known.
	 */
	public List<String> expression(String typed) {
		ExpressionTail tail = ExpressionTail.of(typed);
		if (tail == null) {
			return List.of();
		}
		String before = typed.substring(0, typed.length() - tail.word().length());
		String owner = tail.owner().isEmpty() ? "" : tail.owner() + ".";
		return this.known.stream()
			.filter((path) -> path.startsWith(owner + tail.word()))
			.map((path) -> level(path, owner.length()))
			.distinct()
			.map((name) -> before + (IDENTIFIER.matcher(name).matches() ? name : '"' + name + '"'))
			.toList();
	}

	private static String level(String path, int start) {
		int dot = path.indexOf('.', start);
		return path.substring(start, (dot < 0) ? path.length() : dot);
	}

}
