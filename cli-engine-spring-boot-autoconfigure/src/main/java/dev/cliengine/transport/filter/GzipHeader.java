package dev.cliengine.transport.filter;

/**
 * What a packed answer begins with: ten bytes, and by their flags an extra field, a name,
 * a comment and a checksum, none of which matters here.
 */
final class GzipHeader {

	private static final int FIXED = 10;

	private static final int EXTRA = 4;

	private static final int NAME = 8;

	private static final int COMMENT = 16;

	private static final int CHECKSUM = 2;

	private static final int RESERVED = 0xE0;

	private static final int LONGEST = 1 << 17;

	private int length;

	private int flags;

	/** Bytes that belong to the part whose flag was taken away. */
	private int toSkip;

	private int extraLength;

	private int extraLengthBytes;

	/**
	 * Takes the next byte.
	 * @return whether it can be part of a header
	 */
	boolean accept(byte next) {
		int value = next & 0xFF;
		this.length++;
		if (this.length > FIXED) {
			optional(value);
			return this.length <= LONGEST;
		}
		return switch (this.length) {
			case 1 -> value == 0x1F;
			case 2 -> value == 0x8B;
			case 3 -> value == 8;
			case 4 -> {
				this.flags = value & (EXTRA | NAME | COMMENT | CHECKSUM);
				yield (value & RESERVED) == 0;
			}
			default -> true;
		};
	}

	boolean isEmpty() {
		return this.length == 0;
	}

	boolean isComplete() {
		return this.length >= FIXED && this.flags == 0 && this.toSkip == 0;
	}

	/** Parts come in the order of this method. */
	private void optional(int value) {
		if (this.toSkip > 0) {
			this.toSkip--;
		}
		else if (is(EXTRA)) {
			this.extraLength |= value << (8 * this.extraLengthBytes);
			this.extraLengthBytes++;
			if (this.extraLengthBytes == 2) {
				this.toSkip = this.extraLength;
				this.flags &= ~EXTRA;
			}
		}
		else if (is(NAME) || is(COMMENT)) {
			if (value == 0) {
				this.flags &= is(NAME) ? ~NAME : ~COMMENT;
			}
		}
		else {
			this.toSkip = 1;
			this.flags &= ~CHECKSUM;
		}
	}

	private boolean is(int flag) {
		return (this.flags & flag) != 0;
	}

}
