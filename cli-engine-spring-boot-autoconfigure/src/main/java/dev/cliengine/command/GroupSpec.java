package dev.cliengine.command;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CommandPath;

/**
 * Everything known of a group. A group without children is not mounted.
 *
 * @param path where it stands
 * @param documentation what people read about it
 * @param feature the feature everything below belongs to, or {@code null} to inherit
 * @since 0.1.0
 */
public record GroupSpec(CommandPath path, Documentation documentation, @Nullable Feature feature) {

	public GroupSpec {
		if (path.isRoot()) {
			throw new IllegalArgumentException("A group needs a name");
		}
	}

	/** A group with a summary and nothing else. */
	public static GroupSpec of(String path, String summary) {
		return new GroupSpec(CommandPath.parse(path), Documentation.of(summary), null);
	}

}
