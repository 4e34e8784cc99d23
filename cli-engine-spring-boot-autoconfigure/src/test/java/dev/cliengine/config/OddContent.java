package dev.cliengine.config;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a file can hold, and what is made of it.
 *
 * @param name what is odd
 * @param bytes the content
 * @param values what it means, if anything
 * @param problem where and why it means nothing, without the file
 */
record OddContent(String name, byte[] bytes, @Nullable Map<String, ?> values, @Nullable String problem) {

	static OddContent accepted(String name, String text, Map<String, ?> values) {
		return new OddContent(name, text.getBytes(StandardCharsets.UTF_8), values, null);
	}

	static OddContent refused(String name, String text, String problem) {
		return refused(name, text.getBytes(StandardCharsets.UTF_8), problem);
	}

	static OddContent refused(String name, byte[] bytes, String problem) {
		return new OddContent(name, bytes, null, problem);
	}

	@Override
	public String toString() {
		return this.name;
	}

}
