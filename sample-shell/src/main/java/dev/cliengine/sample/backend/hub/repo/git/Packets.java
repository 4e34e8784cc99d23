package dev.cliengine.sample.backend.hub.repo.git;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines with their length in front, as Git's conversations are made of.
 *
 * @since 0.1.0
 */
public final class Packets {

	private static final String FLUSH = "0000";

	private static final int HEAD = 4;

	private final StringBuilder text = new StringBuilder();

	/** Adds a line; its end has to be in it. */
	public Packets line(String line) {
		int length = line.getBytes(StandardCharsets.UTF_8).length + HEAD;
		this.text.append(String.format("%04x", length)).append(line);
		return this;
	}

	/** Adds the mark between sections. */
	public Packets flush() {
		this.text.append(FLUSH);
		return this;
	}

	/** All of it. */
	public byte[] bytes() {
		return this.text.toString().getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * The lines of a conversation without their ends.
	 * @throws IllegalArgumentException if it is no conversation
	 */
	public static List<String> read(byte[] bytes) {
		List<String> lines = new ArrayList<>();
		int at = 0;
		while (at + HEAD <= bytes.length) {
			int length = Integer.parseInt(new String(bytes, at, HEAD, StandardCharsets.US_ASCII), 16);
			if (length >= HEAD && at + length <= bytes.length) {
				lines.add(new String(bytes, at + HEAD, length - HEAD, StandardCharsets.UTF_8).strip());
			}
			else if (length != 0) {
				throw new IllegalArgumentException("Not a packet line at byte " + at);
			}
			at += Math.max(HEAD, length);
		}
		return lines;
	}

}
