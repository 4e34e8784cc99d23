package dev.cliengine.command;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What people read about a group or command.
 *
 * @param summary one line
 * @param description a longer text, when there is one
 * @param aliases other names, accepted everywhere and shown nowhere
 * @param hidden whether lists leave it out, with everything below it
 * @param examples command lines that show how it is used, without the application's name
 * @param confirmation what is asked before a destructive command runs; {@code null} for a
 * question made of summary and values
 * @since 0.1.0
 */
public record Documentation(String summary, @Nullable String description, List<String> aliases, boolean hidden,
		List<String> examples, @Nullable String confirmation) {

	public Documentation {
		aliases = List.copyOf(aliases);
		examples = List.copyOf(examples);
	}

	/** Without examples. */
	public Documentation(String summary, @Nullable String description, List<String> aliases, boolean hidden) {
		this(summary, description, aliases, hidden, List.of(), null);
	}

	/** A summary alone. */
	public static Documentation of(String summary) {
		return new Documentation(summary, null, List.of(), false);
	}

	/** The long text, or the summary where there is none. */
	public String about() {
		return (this.description != null && !this.description.isEmpty()) ? this.description : this.summary;
	}

}
