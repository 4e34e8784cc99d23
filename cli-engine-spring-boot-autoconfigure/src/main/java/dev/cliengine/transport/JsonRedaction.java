package dev.cliengine.transport;

/**
 * Reads JSON from one name to the next. It need not be whole or right: what it cannot
 * make out it leaves as it is.
 */
final class JsonRedaction {

	private final String json;

	private final StringBuilder shown = new StringBuilder();

	private int position;

	JsonRedaction(String json) {
		this.json = json;
	}

	String text() {
		while (this.position < this.json.length()) {
			if (this.json.charAt(this.position) != '"') {
				this.shown.append(this.json.charAt(this.position++));
				continue;
			}
			int end = endOfString(this.position);
			String string = this.json.substring(this.position, end);
			this.shown.append(string);
			this.position = end;
			int value = value(end);
			if (value >= 0 && SensitiveNames.matches(string)) {
				this.shown.append(this.json, end, value).append('"').append(Redaction.REPLACEMENT).append('"');
				this.position = endOfValue(value);
			}
		}
		return this.shown.toString();
	}

	/** Where the value of a name begins, -1 if the string is no name. */
	private int value(int end) {
		int colon = skipBlanks(end);
		if (colon >= this.json.length() || this.json.charAt(colon) != ':') {
			return -1;
		}
		int value = skipBlanks(colon + 1);
		return (value < this.json.length()) ? value : -1;
	}

	private int skipBlanks(int from) {
		int index = from;
		while (index < this.json.length() && Character.isWhitespace(this.json.charAt(index))) {
			index++;
		}
		return index;
	}

	private int endOfString(int quote) {
		int index = quote + 1;
		while (index < this.json.length() && this.json.charAt(index) != '"') {
			index += (this.json.charAt(index) == '\\') ? 2 : 1;
		}
		return Math.min(index + 1, this.json.length());
	}

	private int endOfValue(int from) {
		int depth = 0;
		int index = from;
		while (index < this.json.length()) {
			char character = this.json.charAt(index);
			if (character == '"') {
				index = endOfString(index);
			}
			else if (depth == 0 && (character == ',' || character == '}' || character == ']')) {
				return index;
			}
			else {
				depth += (character == '{' || character == '[') ? 1 : (character == '}' || character == ']') ? -1 : 0;
				index++;
			}
			if (depth == 0 && index > from && closes(this.json.charAt(index - 1))) {
				return index;
			}
		}
		return index;
	}

	private static boolean closes(char character) {
		return character == '"' || character == '}' || character == ']';
	}

}
