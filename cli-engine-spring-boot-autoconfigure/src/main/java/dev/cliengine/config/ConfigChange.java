package dev.cliengine.config;

import java.util.function.UnaryOperator;

/**
 * What an edit makes of a document.
 */
record ConfigChange(ConfigDocument before, ConfigDocument after) {

	static ConfigChange of(ConfigDocument before, UnaryOperator<ConfigDocument> edit) {
		return new ConfigChange(before, edit.apply(before));
	}

	/** Whether nothing is to be written. */
	boolean isNone() {
		return this.after.text().equals(this.before.text());
	}

	/** Whether the edit was made in this text. */
	boolean startsFrom(String text) {
		return this.before.text().equals(text);
	}

}
