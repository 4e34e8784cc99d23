package dev.cliengine.sample.project;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Remembers for each id the last position it was seen at. A million ids take about 42 MB,
 * since an id is kept as 128 bits of its SHA-256 in plain arrays (open addressing, at
 * most half full) and not as a text: two different ids that share them are not going to
 * be met, not even if somebody looks for them.
 */
final class IdPositions {

	private final MessageDigest digest;

	private long[] high = new long[1024];

	private long[] low = new long[1024];

	/** 0 where nothing is. */
	private int[] positions = new int[1024];

	private int size;

	IdPositions() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Remembers a position, in place of an earlier one of the same id.
	 * @param position 1 or more
	 */
	void put(String id, int position) {
		if (this.size * 2 >= this.positions.length) {
			grow();
		}
		ByteBuffer hash = hash(id);
		put(hash.getLong(), hash.getLong(), position);
	}

	/** The last position of an id, 0 if it was never seen. */
	int of(String id) {
		ByteBuffer hash = hash(id);
		return this.positions[slot(hash.getLong(), hash.getLong())];
	}

	private void put(long high, long low, int position) {
		int slot = slot(high, low);
		if (this.positions[slot] == 0) {
			this.size++;
		}
		this.high[slot] = high;
		this.low[slot] = low;
		this.positions[slot] = position;
	}

	/** Where an id is, or the free place where it belongs. */
	private int slot(long high, long low) {
		int mask = this.positions.length - 1;
		int slot = (int) low & mask;
		while (this.positions[slot] != 0 && (this.high[slot] != high || this.low[slot] != low)) {
			slot = (slot + 1) & mask;
		}
		return slot;
	}

	private void grow() {
		long[] oldHigh = this.high;
		long[] oldLow = this.low;
		int[] oldPositions = this.positions;
		int capacity = oldPositions.length * 2;
		this.high = new long[capacity];
		this.low = new long[capacity];
		this.positions = new int[capacity];
		this.size = 0;
		for (int i = 0; i < oldPositions.length; i++) {
			if (oldPositions[i] != 0) {
				put(oldHigh[i], oldLow[i], oldPositions[i]);
			}
		}
	}

	private ByteBuffer hash(String id) {
		return ByteBuffer.wrap(this.digest.digest(id.getBytes(StandardCharsets.UTF_8)));
	}

}
