package dev.cliengine.sample.kohub.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.cliengine.sample.kohub.Undo;

/**
 * Texts that got other values.
 */
final class Changes {

	private final Map<String, Object> made = new LinkedHashMap<>();

	private final Map<String, String> before = new LinkedHashMap<>();

	/**
	 * Notes a value, if there is one.
	 * @param before what it was; nothing counts as empty
	 */
	Changes add(String name, @Nullable String value, @Nullable String before) {
		if (value != null) {
			this.made.put(name, value);
			this.before.put(name, Objects.requireNonNullElse(before, ""));
		}
		return this;
	}

	/** The new values. */
	Map<String, Object> made() {
		return this.made;
	}

	/** A way back to the old values. */
	Undo back(Undo undo) {
		Undo back = undo;
		for (Map.Entry<String, String> each : this.before.entrySet()) {
			back = back.with(each.getKey(), each.getValue());
		}
		return back;
	}

}
