package dev.cliengine.sample.backend.hub.repo;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import dev.cliengine.sample.backend.hub.HubException;
import dev.cliengine.sample.backend.hub.Json;

/** JSON values, one a line; only one line is in memory. */
final class NdjsonLines implements AutoCloseable {

	/** Holds any regular file, were the threshold raised tenfold. */
	private static final int LONGEST = 80_000_000;

	private final InputStream in;

	private int number;

	NdjsonLines(InputStream in) {
		this.in = new BufferedInputStream(in, 1 << 16);
	}

	/**
	 * The next value, {@code null} at the end; blank lines are skipped.
	 * @throws HubException 400 for a line that is not a JSON object
	 */
	@Nullable JsonNode next() throws IOException {
		byte[] line = line();
		while (line != null && isBlank(line)) {
			line = line();
		}
		return (line != null) ? parse(line) : null;
	}

	@Override
	public void close() throws IOException {
		this.in.close();
	}

	private JsonNode parse(byte[] line) {
		try {
			JsonNode node = Json.MAPPER.readTree(line);
			if (node.isObject()) {
				return node;
			}
		}
		catch (JacksonException ex) {
			// Refused below, as what is JSON but no object.
		}
		throw HubException.error(400, "Invalid JSON on line " + this.number);
	}

	private static boolean isBlank(byte[] line) {
		return line.length == 0 || (line.length == 1 && line[0] == '\r');
	}

	private byte @Nullable [] line() throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		this.number++;
		int next = this.in.read();
		if (next < 0) {
			return null;
		}
		while (next >= 0 && next != '\n') {
			if (line.size() == LONGEST) {
				throw HubException.error(400, "Line " + this.number + " is longer than " + LONGEST + " bytes");
			}
			line.write(next);
			next = this.in.read();
		}
		return line.toByteArray();
	}

}
