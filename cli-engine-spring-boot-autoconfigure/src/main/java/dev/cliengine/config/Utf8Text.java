package dev.cliengine.config;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Text from and to the bytes of a file. Bytes that mean nothing are refused: replaced by
 * a question mark, they would be lost with the next write.
 */
final class Utf8Text {

	private Utf8Text() {
	}

	/**
	 * Reads bytes.
	 * @throws CliException of code {@code CONFIG_MALFORMED} with file, line and column if
	 * they are not UTF-8
	 */
	static String decode(byte[] content, Path file) {
		ByteBuffer bytes = ByteBuffer.wrap(content);
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
		}
		catch (CharacterCodingException ex) {
			String good = new String(content, 0, bytes.position(), StandardCharsets.UTF_8);
			long line = good.chars().filter((character) -> character == '\n').count() + 1;
			throw CliException.category(ErrorCategory.FAILURE)
				.code("CONFIG_MALFORMED")
				.fix("Save the file in UTF-8")
				.message(file + ":" + line + ":" + (good.length() - good.lastIndexOf('\n')) + ": this is not UTF-8");
		}
	}

	/**
	 * Gives bytes.
	 * @throws CliException of category {@link ErrorCategory#VALIDATION} if the text holds
	 * half a character
	 */
	static byte[] encode(String text, Path file) {
		try {
			ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
			byte[] content = new byte[bytes.remaining()];
			bytes.get(content);
			return content;
		}
		catch (CharacterCodingException ex) {
			throw CliException.category(ErrorCategory.VALIDATION)
				.fix("Give text without unpaired surrogates")
				.message("Cannot write " + file + ": a value holds half a character");
		}
	}

}
