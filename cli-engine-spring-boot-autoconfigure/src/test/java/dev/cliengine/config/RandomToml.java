package dev.cliengine.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;

/**
 * Documents with everything TOML has, in whatever layout people find for it.
 */
final class RandomToml {

	private static final List<String> SCALARS = List.of("1", "0x1F", "1_000", "-5", "+7", "0o17", "1.5", "1e3", "inf",
			"-inf", "6.02E23", "-0.0", "true", "false", "1979-05-27T07:32:00Z", "1979-05-27T07:32:00.5+02:00",
			"1979-05-27 07:32:00", "1979-05-27", "07:32:00.123", "\"str # \\\" \\u00e9 ]\"", "'lit # \" ]'", "\"\"",
			"''", "\"v\"");

	private final Random random;

	private final String newline;

	private final StringBuilder text = new StringBuilder();

	private final Map<List<String>, Span> spans = new LinkedHashMap<>();

	private final List<List<String>> tables = new ArrayList<>();

	private int names;

	RandomToml(long seed) {
		this.random = new Random(seed);
		this.newline = percent(25) ? "\r\n" : "\n";
		body(List.of());
		for (int i = this.random.nextInt(5); i > 0; i--) {
			section();
		}
		if (percent(20) && this.text.toString().endsWith(this.newline)) {
			this.text.setLength(this.text.length() - this.newline.length());
		}
	}

	String text() {
		return this.text.toString();
	}

	/** Where each key with a value is. */
	Map<List<String>, Span> spans() {
		return this.spans;
	}

	private void section() {
		List<String> path = new ArrayList<>();
		if (!this.tables.isEmpty() && percent(50)) {
			path.addAll(pick(this.tables));
		}
		for (int i = percent(25) ? 2 : 1; i > 0; i--) {
			path.add(name());
		}
		boolean array = percent(15);
		for (int i = (array && percent(50)) ? 2 : 1; i > 0; i--) {
			this.text.append(percent(80) ? "" : "  ").append(array ? "[[" : "[");
			this.text.append(String.join(".", path.stream().map(this::written).toList())).append(array ? "]]" : "]");
			this.text.append(percent(20) ? " " + comment() : "").append(this.newline);
			body(array ? null : path);
		}
		if (!array) {
			this.tables.add(path);
		}
	}

	private void body(@Nullable List<String> table) {
		String indentation = percent(70) ? "" : percent(50) ? "  " : "\t";
		for (int i = this.random.nextInt(4); i > 0; i--) {
			noise();
			this.text.append(indentation);
			keyAndValue(0, table, false);
			this.text.append(percent(30) ? blanks() + comment() : "").append(this.newline);
		}
		noise();
	}

	private void keyAndValue(int depth, @Nullable List<String> table, boolean inline) {
		int start = this.text.length();
		List<String> key = percent(85) ? List.of(name()) : List.of(name(), name());
		this.text.append(String.join(percent(70) ? "." : " . ", key.stream().map(this::written).toList()));
		this.text.append(blanks()).append('=').append(blanks());
		List<String> path = null;
		if (table != null) {
			path = new ArrayList<>(table);
			path.addAll(key);
		}
		int value = this.text.length();
		value(depth, path);
		if (path != null) {
			this.spans.put(path, new Span(start, value, this.text.length(), inline));
		}
	}

	private void value(int depth, @Nullable List<String> path) {
		int kind = this.random.nextInt((depth > 2) ? 70 : 100);
		if (kind < 60) {
			this.text.append(pick(SCALARS));
		}
		else if (kind < 65) {
			this.text.append("\"\"\"" + this.newline + "ml # \"\" = [x]" + this.newline + "\"\"\"");
		}
		else if (kind < 70) {
			this.text.append("'''ml" + this.newline + " # x ''''");
		}
		else if (kind < 85) {
			several('[', ']', percent(40), () -> value(depth + 1, null));
		}
		else {
			several('{', '}', percent(25), () -> keyAndValue(depth + 1, path, true));
		}
	}

	private void several(char open, char close, boolean lines, Runnable one) {
		this.text.append(open);
		int count = this.random.nextInt(4);
		for (int i = 1; i <= count; i++) {
			this.text.append(lines ? this.newline + "    " : blanks());
			one.run();
			this.text.append((i < count || (lines && percent(30))) ? "," : "");
			this.text.append((lines && percent(30)) ? " " + comment() : "");
		}
		this.text.append(lines ? this.newline : blanks()).append(close);
	}

	private void noise() {
		while (percent(35)) {
			this.text.append(percent(50) ? "" : (percent(30) ? "  " : "") + comment()).append(this.newline);
		}
	}

	private String comment() {
		return "# " + pick(List.of("c", "note = 1", "[x]", "\"", "'''", "é😀", ""));
	}

	private String blanks() {
		return pick(List.of(" ", " ", " ", "", "   ", "\t"));
	}

	private String name() {
		this.names++;
		return pick(List.of("k", "k", "k", "quoted.", "with blank ", "ключ")) + this.names;
	}

	private String written(String name) {
		boolean bare = name.matches("[a-z0-9]+");
		return bare && percent(80) ? name : percent(50) ? "\"" + name + "\"" : "'" + name + "'";
	}

	private boolean percent(int chance) {
		return this.random.nextInt(100) < chance;
	}

	private <T> T pick(List<T> choices) {
		return choices.get(this.random.nextInt(choices.size()));
	}

	/**
	 * @param start where the key begins
	 * @param value where the value begins
	 * @param end the place after the value
	 * @param inline whether it is in an inline table
	 */
	record Span(int start, int value, int end, boolean inline) {
	}

}
