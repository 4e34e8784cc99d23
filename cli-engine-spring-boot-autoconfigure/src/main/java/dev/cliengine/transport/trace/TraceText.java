package dev.cliengine.transport.trace;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

import dev.cliengine.transport.CallTrace;

/**
 * Writes calls as text: {@code >} before every line of a request, {@code <} before every
 * line of a response, {@code *} before the rest. An event is written in one piece.
 *
 * @since 0.1.0
 */
public final class TraceText implements CallTrace {

	private final Consumer<String> out;

	/**
	 * @param out takes an event with the line feed at its end
	 */
	public TraceText(Consumer<String> out) {
		this.out = out;
	}

	@Override
	public boolean isOn() {
		return true;
	}

	@Override
	public void request(String method, String url, HttpHeaders headers, @Nullable String body) {
		write(">", method + " " + url, headers, body, headers.getContentLength());
	}

	@Override
	public void response(int status, String method, String url, HttpHeaders headers, @Nullable String body,
			long length) {
		write("<", status + " " + method + " " + url, headers, body, length);
	}

	@Override
	public void retrying(int attempt, Duration wait) {
		this.out.accept("* retrying (attempt " + attempt + ", backoff " + text(wait) + ")\n");
	}

	private void write(String mark, String first, HttpHeaders headers, @Nullable String body, long length) {
		StringBuilder block = new StringBuilder();
		line(block, mark, first);
		headers.forEach((name, values) -> values
			.forEach((value) -> line(block, mark, name.toLowerCase(Locale.ROOT) + ": " + readable(value))));
		if (body == null) {
			line(block, mark, (length >= 0) ? "[body: " + length + " bytes not captured]" : "[body: not captured]");
		}
		else if (!body.isEmpty()) {
			block.append(mark).append('\n');
			body.lines().forEach((text) -> line(block, mark, text));
		}
		this.out.accept(block.toString());
	}

	private static void line(StringBuilder block, String mark, String text) {
		block.append(mark).append(' ').append(text).append('\n');
	}

	/** Clients take each byte of a header for a character. */
	private static String readable(String value) {
		if (value.chars().allMatch((character) -> character < 0x80) || value.chars().anyMatch((c) -> c > 0xFF)) {
			return value;
		}
		byte[] bytes = value.getBytes(StandardCharsets.ISO_8859_1);
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			return "<" + bytes.length + " non-utf8 bytes>";
		}
	}

	private static String text(Duration wait) {
		return (wait.compareTo(Duration.ofSeconds(1)) < 0) ? wait.toMillis() + "ms"
				: BigDecimal.valueOf(wait.toMillis(), 3).stripTrailingZeros().toPlainString() + "s";
	}

}
