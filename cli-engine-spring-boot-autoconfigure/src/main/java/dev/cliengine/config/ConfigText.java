package dev.cliengine.config;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * The bytes of a configuration file as text. Only UTF-8 is one: whatever else were
 * guessed would be written back changed.
 */
final class ConfigText {

	/** What some editors put before the first character of a file. */
	static final char MARK = '\uFEFF';

	private ConfigText() {
	}

	/**
	 * The text, with the byte order mark if the file has one.
	 * @throws CliException with code {@code CONFIG_MALFORMED} if the bytes are not UTF-8,
	 * or hold a NUL
	 */
	static String decode(byte[] content, Path file) {
		if (isUtf16(content)) {
			throw MalformedFile.at(file, new TextPlace(1, 1), "The file is in UTF-16, save it as UTF-8");
		}
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer bytes = ByteBuffer.wrap(content);
		CharBuffer characters = CharBuffer.allocate(content.length);
		CoderResult result = decoder.decode(bytes, characters, true);
		String text = characters.flip().toString();
		if (result.isError()) {
			throw MalformedFile.at(file, TextPlace.of(text, text.length()),
					String.format("The byte 0x%02X is not UTF-8 text", content[bytes.position()]));
		}
		int nul = text.indexOf('\0');
		if (nul >= 0) {
			throw MalformedFile.at(file, TextPlace.of(text, nul), "A NUL byte, so the file is not text");
		}
		return text;
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

	/** The byte order mark a text begins with, or nothing. */
	static String mark(String text) {
		return (!text.isEmpty() && text.charAt(0) == MARK) ? text.substring(0, 1) : "";
	}

	/** How the lines of a text end. */
	static String newline(String text) {
		return text.contains("\r\n") ? "\r\n" : "\n";
	}

	private static boolean isUtf16(byte[] content) {
		if (content.length < 2) {
			return false;
		}
		int first = ((content[0] & 0xFF) << 8) | (content[1] & 0xFF);
		return first == 0xFEFF || first == 0xFFFE;
	}

}
