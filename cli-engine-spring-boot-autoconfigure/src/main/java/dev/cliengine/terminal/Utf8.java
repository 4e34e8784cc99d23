package dev.cliengine.terminal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 whatever the locale says, where a lone surrogate becomes U+FFFD and not the
 * question mark Java puts there.
 */
final class Utf8 {

	private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

	private Utf8() {
	}

	static CharsetEncoder encoder() {
		return StandardCharsets.UTF_8.newEncoder()
			.replaceWith(REPLACEMENT)
			.onMalformedInput(CodingErrorAction.REPLACE)
			.onUnmappableCharacter(CodingErrorAction.REPLACE);
	}

	static byte[] bytes(String text) {
		try {
			ByteBuffer encoded = encoder().encode(CharBuffer.wrap(text));
			byte[] bytes = new byte[encoded.remaining()];
			encoded.get(bytes);
			return bytes;
		}
		catch (CharacterCodingException ex) {
			throw new IllegalStateException("An encoder that replaces never refuses", ex);
		}
	}

}
