package dev.cliengine.guide;

/**
 * One guide.
 *
 * @param topic the word people ask for it by
 * @param summary one line for lists, may be empty
 * @param body markdown
 * @since 0.1.0
 */
public record Guide(String topic, String summary, String body) {

	private static final String EXTENSION = ".md";

	private static final String OPENING = "---\n";

	private static final String CLOSING = "\n---\n";

	private static final String SUMMARY = "summary:";

	/**
	 * Reads a markdown file. The topic is the name of the file without {@code .md}. A
	 * text that begins with a line {@code ---} has a header up to the next such line, of
	 * which the last {@code summary:} counts; without that next line all of it is body.
	 * @param path where the file was found, with {@code /} or {@code \} between names
	 * @param text what is in it
	 */
	public static Guide parse(String path, String text) {
		String topic = topic(path);
		int end = text.startsWith(OPENING) ? text.indexOf(CLOSING, OPENING.length()) : -1;
		if (end < 0) {
			return new Guide(topic, "", text);
		}
		String summary = text.substring(OPENING.length(), end)
			.lines()
			.filter((line) -> line.startsWith(SUMMARY))
			.reduce("", (before, line) -> line.substring(SUMMARY.length()).strip());
		return new Guide(topic, summary, text.substring(end + CLOSING.length()));
	}

	private static String topic(String path) {
		String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
		return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
	}

}
