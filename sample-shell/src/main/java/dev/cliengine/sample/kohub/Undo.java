package dev.cliengine.sample.kohub;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * What a change left behind so that it can be taken back.
 *
 * @param values the kind, the server and whatever the {@link Inverse} of that kind needs
 * @since 0.1.0
 */
public record Undo(Map<String, Object> values) {

	/** How kinds begin that change the configuration file and no server. */
	public static final String LOCAL = "config-";

	static final String KIND = "kind";

	static final String ENDPOINT = "endpoint";

	static final String REASON = "reason";

	/** The {@link Inverse#kind() kind} of inverse that takes the change back. */
	public static Undo by(String kind) {
		return new Undo(Map.of(KIND, kind));
	}

	/**
	 * There is no way back.
	 * @param reason a sentence without a full stop
	 */
	public static Undo never(String reason) {
		return new Undo(Map.of(REASON, reason));
	}

	/** The same with another value, none of them secret. */
	public Undo with(String name, Object value) {
		Map<String, Object> more = new LinkedHashMap<>(this.values);
		more.put(name, value);
		return new Undo(more);
	}

	/**
	 * A value as text.
	 * @throws CliException if it is missing, because somebody changed the history
	 */
	public String text(String name) {
		String value = find(name);
		if (value == null) {
			throw CliException.category(ErrorCategory.FAILURE)
				.code("Unsupported")
				.message("the history does not say enough to undo this, \"" + name + "\" is missing");
		}
		return value;
	}

	/** A value as text, {@code null} where there is none. */
	public @Nullable String find(String name) {
		Object value = this.values.get(name);
		return (value != null) ? value.toString() : null;
	}

	/** The kind of inverse, {@code null} where there is no way back. */
	public @Nullable String kind() {
		return find(KIND);
	}

	/** Whether no server has a part in it. */
	public boolean isLocal() {
		return find(KIND) != null && text(KIND).startsWith(LOCAL);
	}

	/** Why there is no way back. */
	public String reason() {
		return Objects.requireNonNullElse(find(REASON), "nothing is known of how it could be taken back");
	}

	/** The server where the change was made. */
	public String endpoint() {
		return text(ENDPOINT);
	}

}
