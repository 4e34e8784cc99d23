package dev.cliengine.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * The place of a value in a configuration: names of tables and of the value itself.
 *
 * @param segments the names from the outermost table on; at least one, none empty
 * @since 0.1.0
 */
public record ConfigPath(List<String> segments) {

	public ConfigPath {
		segments = List.copyOf(segments);
		if (segments.isEmpty() || segments.contains("")) {
			throw new IllegalArgumentException("A path needs names: " + segments);
		}
	}

	/**
	 * The path people write with dots: {@code output.format}.
	 * @throws CliException of category {@link ErrorCategory#VALIDATION} if a name is
	 * empty
	 */
	public static ConfigPath parse(String key) {
		List<String> segments = Arrays.asList(key.split("\\.", -1));
		if (segments.contains("")) {
			throw CliException.category(ErrorCategory.VALIDATION)
				.fix("Write names with single dots between them: output.format")
				.message("invalid config key \"" + key + "\"");
		}
		return new ConfigPath(segments);
	}

	/** The path of these names, dots in them included. */
	public static ConfigPath of(String... segments) {
		return new ConfigPath(List.of(segments));
	}

	/** The last name. */
	public String name() {
		return this.segments.get(this.segments.size() - 1);
	}

	/** This path and one more name. */
	public ConfigPath child(String name) {
		List<String> extended = new ArrayList<>(this.segments);
		extended.add(name);
		return new ConfigPath(extended);
	}

	/** Whether it is the other path or leads to something in it. */
	public boolean startsWith(ConfigPath other) {
		return this.segments.size() >= other.segments.size()
				&& this.segments.subList(0, other.segments.size()).equals(other.segments);
	}

	/** As people write it, with dots. */
	public String dotted() {
		return String.join(".", this.segments);
	}

	/** Written out: what records have by themselves is made anew at each start. */
	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ConfigPath path && path.segments.equals(this.segments);
	}

	@Override
	public int hashCode() {
		return this.segments.hashCode();
	}

	@Override
	public String toString() {
		return dotted();
	}

}
