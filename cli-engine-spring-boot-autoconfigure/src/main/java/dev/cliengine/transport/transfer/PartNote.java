package dev.cliengine.transport.transfer;

/**
 * What the beginning of a file is the beginning of.
 *
 * @param identity what the caller calls that content, empty if it did not say
 * @param etag what the server that sent it calls it, empty if it did not say
 */
record PartNote(String identity, String etag) {

	private static final String IDENTITY = "identity: ";

	private static final String ETAG = "etag: ";

	static PartNote parse(String text) {
		return new PartNote(value(text, IDENTITY), value(text, ETAG));
	}

	String text() {
		return IDENTITY + line(this.identity) + "\n" + ETAG + line(this.etag) + "\n";
	}

	/** Whether a server can be asked for the rest of exactly this. */
	boolean isStrong() {
		return this.etag.length() > 2 && this.etag.startsWith("\"") && this.etag.endsWith("\"");
	}

	/** Whether it may be the beginning of what the caller wants now. */
	boolean isOf(String wanted) {
		return this.identity.equals(wanted) && (!wanted.isEmpty() || isStrong());
	}

	/** Whether a server speaks of something else. */
	boolean contradicts(String other) {
		return !this.etag.isEmpty() && !other.isEmpty() && !this.etag.equals(other);
	}

	private static String value(String text, String name) {
		return text.lines()
			.filter((line) -> line.startsWith(name))
			.map((line) -> line.substring(name.length()))
			.findFirst()
			.orElse("");
	}

	private static String line(String text) {
		return text.replaceAll("\\R", " ");
	}

}
