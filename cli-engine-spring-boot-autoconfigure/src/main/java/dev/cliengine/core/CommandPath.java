package dev.cliengine.core;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Where a command stands in the tree, as canonical names without the application's own
 * name.
 *
 * @param segments names from the outermost group to the command; empty for the root
 * @since 0.1.0
 */
public record CommandPath(List<String> segments) {

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");

	private static final CommandPath ROOT = new CommandPath(List.of());

	/**
	 * @throws IllegalArgumentException if a segment is not made of letters, digits,
	 * {@code _}, {@code .} and {@code -}, beginning with a letter or digit
	 */
	public CommandPath {
		segments = List.copyOf(segments);
		for (String segment : segments) {
			if (!NAME.matcher(segment).matches()) {
				throw new IllegalArgumentException("'" + segment + "' is not a command name: use letters, digits, "
						+ "'_', '.' and '-', beginning with a letter or digit");
			}
		}
	}

	/** The path of the application itself. */
	public static CommandPath root() {
		return ROOT;
	}

	/**
	 * Reads a path written with blanks ({@code project member add}) or colons
	 * ({@code project:member:add}).
	 */
	public static CommandPath parse(String text) {
		String trimmed = text.strip();
		return trimmed.isEmpty() ? ROOT : new CommandPath(List.of(trimmed.split("[\\s:]+")));
	}

	/** The path one level below this one. */
	public CommandPath child(String name) {
		List<String> extended = new ArrayList<>(this.segments);
		extended.add(name);
		return new CommandPath(extended);
	}

	/** The path of {@code other} mounted below this one. */
	public CommandPath append(CommandPath other) {
		List<String> extended = new ArrayList<>(this.segments);
		extended.addAll(other.segments);
		return new CommandPath(extended);
	}

	/**
	 * The path one level up.
	 * @throws IllegalStateException at the root
	 */
	public CommandPath parent() {
		if (isRoot()) {
			throw new IllegalStateException("The root has no parent");
		}
		return new CommandPath(this.segments.subList(0, this.segments.size() - 1));
	}

	/**
	 * The last name.
	 * @throws IllegalStateException at the root
	 */
	public String name() {
		if (isRoot()) {
			throw new IllegalStateException("The root has no name of its own");
		}
		return this.segments.get(this.segments.size() - 1);
	}

	public boolean isRoot() {
		return this.segments.isEmpty();
	}

	/** The form policies, audit and schemas use: {@code project:list}. */
	public String colons() {
		return String.join(":", this.segments);
	}

	/** The form people type: {@code project list}. */
	public String words() {
		return String.join(" ", this.segments);
	}

	/** Written out: what records have by themselves is made anew at each start. */
	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof CommandPath path && path.segments.equals(this.segments);
	}

	@Override
	public int hashCode() {
		return this.segments.hashCode();
	}

	@Override
	public String toString() {
		return colons();
	}

}
