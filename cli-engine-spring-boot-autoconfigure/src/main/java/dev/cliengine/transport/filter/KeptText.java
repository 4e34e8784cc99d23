package dev.cliengine.transport.filter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Keeps a copy of the beginning of a body that is text.
 */
final class KeptText {

	private static final int LIMIT = 64 << 10;

	private static final String GZIP = "gzip";

	private final MediaType type;

	private final boolean packed;

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private boolean cut;

	private KeptText(MediaType type, boolean packed) {
		this.type = type;
		this.packed = packed;
	}

	/** A place for a body, {@code null} if it is no text. */
	static @Nullable KeptText of(HttpHeaders headers) {
		MediaType type = type(headers);
		String encoding = headers.getFirst(HttpHeaders.CONTENT_ENCODING);
		boolean packed = GZIP.equalsIgnoreCase(encoding);
		boolean readable = encoding == null || packed || encoding.equalsIgnoreCase("identity");
		return (type != null && isText(type) && readable) ? new KeptText(type, packed) : null;
	}

	synchronized void add(DataBuffer buffer) {
		int wanted = Math.min(buffer.readableByteCount(), LIMIT - this.bytes.size());
		this.cut |= wanted < buffer.readableByteCount();
		byte[] copy = new byte[wanted];
		int position = buffer.readPosition();
		buffer.read(copy);
		buffer.readPosition(position);
		this.bytes.writeBytes(copy);
	}

	MediaType type() {
		return this.type;
	}

	synchronized String text() {
		byte[] plain = this.packed ? unpacked() : this.bytes.toByteArray();
		Charset charset = this.type.getCharset();
		String text = new String(plain, (charset != null) ? charset : StandardCharsets.UTF_8);
		return this.cut ? text + "\n[body: cut after " + LIMIT + " bytes]" : text;
	}

	private byte[] unpacked() {
		ByteArrayOutputStream plain = new ByteArrayOutputStream();
		try (InputStream input = new GZIPInputStream(new ByteArrayInputStream(this.bytes.toByteArray()))) {
			for (int next = input.read(); next >= 0 && plain.size() < LIMIT; next = input.read()) {
				plain.write(next);
			}
			this.cut |= plain.size() == LIMIT;
		}
		catch (IOException ex) {
			// what came before is good
		}
		return plain.toByteArray();
	}

	private static boolean isText(MediaType type) {
		String subtype = type.getSubtype().toLowerCase(Locale.ROOT);
		// Streams may never end
		if (subtype.equals("event-stream") || subtype.endsWith("ndjson")) {
			return false;
		}
		return type.getType().equals("text") || subtype.endsWith("json") || subtype.endsWith("xml")
				|| subtype.endsWith("yaml") || subtype.equals("x-www-form-urlencoded") || subtype.equals("graphql");
	}

	private static @Nullable MediaType type(HttpHeaders headers) {
		try {
			return headers.getContentType();
		}
		catch (InvalidMediaTypeException ex) {
			return null;
		}
	}

}
