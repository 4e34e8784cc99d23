package dev.cliengine.config;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A key and its value in a TOML text.
 *
 * @param path the whole path of the key
 * @param start where the key begins
 * @param value where the value begins
 * @param end the place after the value
 * @param owner where it stands
 * @param braces the value, if it is an inline table
 */
record TomlEntry(List<String> path, int start, int value, int end, TomlBody owner, @Nullable TomlBody braces) {

	boolean isBelow(List<String> table) {
		return this.path.size() > table.size() && TomlBody.startsWith(this.path, table);
	}

}
