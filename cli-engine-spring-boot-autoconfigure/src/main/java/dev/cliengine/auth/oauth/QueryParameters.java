package dev.cliengine.auth.oauth;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of a query, decoded.
 */
record QueryParameters(Map<String, String> values) {

	/**
	 * Reads a query of ASCII characters.
	 * @return nothing when it names a parameter twice, or when it cannot be decoded to
	 * UTF-8
	 */
	static Optional<QueryParameters> parse(String query) {
		Map<String, String> values = new HashMap<>();
		for (String pair : query.split("&")) {
			int equals = pair.indexOf('=');
			Optional<String> name = decode((equals < 0) ? pair : pair.substring(0, equals));
			Optional<String> value = decode((equals < 0) ? "" : pair.substring(equals + 1));
			if (name.isEmpty() || value.isEmpty()) {
				return Optional.empty();
			}
			if (!pair.isEmpty() && values.putIfAbsent(name.get(), value.get()) != null) {
				return Optional.empty();
			}
		}
		return Optional.of(new QueryParameters(values));
	}

	@Nullable String get(String name) {
		return this.values.get(name);
	}

	private static Optional<String> decode(String text) {
		ByteBuffer bytes = ByteBuffer.allocate(text.length());
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (character != '%') {
				bytes.put((byte) ((character == '+') ? ' ' : character));
			}
			else if (isHexadecimal(text, i + 1) && isHexadecimal(text, i + 2)) {
				bytes.put((byte) HexFormat.fromHexDigits(text, i + 1, i + 3));
				i += 2;
			}
			else {
				return Optional.empty();
			}
		}
		try {
			return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

	private static boolean isHexadecimal(String text, int index) {
		return index < text.length() && HexFormat.isHexDigit(text.charAt(index));
	}

}
