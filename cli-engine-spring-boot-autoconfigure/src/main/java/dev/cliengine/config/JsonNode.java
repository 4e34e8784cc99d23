package dev.cliengine.config;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A value and its place in a JSON text.
 *
 * @param start where it begins
 * @param end the place after it
 * @param plain the value, or {@code null} if it is one
 * @param members what is in it, if it is an object
 */
record JsonNode(int start, int end, @Nullable Object plain, @Nullable Map<String, Member> members) {

	/** The members that have a value. */
	static Map<String, Object> values(Map<String, Member> members) {
		Map<String, Object> values = new LinkedHashMap<>();
		members.forEach((name, member) -> {
			Object plain = member.value().plain();
			if (plain != null) {
				values.put(name, plain);
			}
		});
		return values;
	}

	@Nullable JsonNode member(String name) {
		Member member = (this.members != null) ? this.members.get(name) : null;
		return (member != null) ? member.value() : null;
	}

	/**
	 * A name and its value.
	 *
	 * @param start where the name begins
	 */
	record Member(int start, JsonNode value) {
	}

}
