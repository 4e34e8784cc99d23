package dev.cliengine.output;

import java.io.IOException;

/**
 * Writes envelopes in one format. A bean of this type adds a format to {@code --output}.
 *
 * @since 0.1.0
 */
public interface Renderer {

	/** The word for {@code --output}, in lower case. */
	String name();

	/** Whether programs read it, as they do every format but {@code human}. */
	default boolean machine() {
		return !name().equals(DefaultFormat.HUMAN);
	}

	/**
	 * Whether warnings are a part of what it writes. Where they are not, they are lines
	 * on the error stream.
	 */
	default boolean writesWarnings() {
		return machine();
	}

	/**
	 * Writes the whole envelope, with the newline that ends it in formats that end with
	 * one. Rows are read, not closed. An envelope with a {@link Envelope#text() text} is
	 * that text, nothing else.
	 * @throws IOException when {@code out} fails
	 */
	void render(Envelope envelope, RenderContext context, Appendable out) throws IOException;

}
