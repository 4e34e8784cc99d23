package dev.cliengine.sample.backend.hub;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a hub can be told to do wrong.
 *
 * @since 0.1.0
 */
public enum Fault {

	/** 500, text and a closed connection, before the request is looked at. */
	SERVER_ERROR,

	/**
	 * The request is answered, and the connection is reset after the head of the answer.
	 */
	RESET_AFTER_HEADERS,

	/** The answer ends in the middle of a body whose length was announced. */
	TRUNCATED_BODY,

	/** A body of one byte every tenth of a second. */
	SLOW_BODY,

	/** 302 to another host. */
	FOREIGN_REDIRECT,

	/** 200 and JSON that breaks off. */
	GARBAGE_JSON,

	/** 500 and a text of a gigabyte. */
	HUGE_ERROR;

	/** The word in the header: lower case, with dashes. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Optional<Fault> named(String word) {
		return Arrays.stream(values()).filter((fault) -> fault.word().equals(word)).findFirst();
	}

}
