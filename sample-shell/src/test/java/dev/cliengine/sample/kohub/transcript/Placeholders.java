package dev.cliengine.sample.kohub.transcript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Compares lines with expectations in which {@code <kind>} stands for a value that
 * differs from run to run and {@code <kind:name>} remembers it; {@code {name}} is a
 * remembered value. A line of three dots stands for any lines.
 */
final class Placeholders {

	private static final Pattern PLACE = Pattern.compile("<([a-z]+[0-9]*)(?::([a-z]+))?>");

	private static final String MOMENT = "\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:\\d\\d)?";

	/** A moment may be shorter than the column it stands in. */
	private static final Map<String, String> KINDS = Map.of("time", MOMENT + " *", "sha",
			"[0-9a-f]{40}(?:[0-9a-f]{24})?", "sha8", "[0-9a-f]{8}", "date", "\\d{4}-\\d\\d-\\d\\d", "token",
			"[0-9a-f]{64}", "id", "[0-9a-f-]{32,36}", "n", "\\d+", "seconds", "\\d{10}", "start", "[0-9a-f]{10}", "any",
			".*");

	private static final Pattern TOKEN = Pattern.compile("((?i:token)\\S*?[\" =:]+)(?:[0-9a-f]{64})");

	private final Map<String, String> values = new LinkedHashMap<>();

	/** Remembers a value that is known before anything runs; it is shown as its name. */
	Placeholders with(String name, String value) {
		this.values.put(name, value);
		return this;
	}

	/** The text with its remembered values. */
	String filled(String text) {
		String result = text;
		for (Map.Entry<String, String> value : this.values.entrySet()) {
			result = result.replace("{" + value.getKey() + "}", value.getValue());
		}
		return result;
	}

	/** Whether the lines are what is expected; remembers what the expectation names. */
	boolean matches(List<String> expected, List<String> actual) {
		List<String> names = new ArrayList<>();
		StringBuilder regex = new StringBuilder();
		for (String line : expected) {
			regex.append("...".equals(line.strip()) ? "(?:.*\n)*?" : regex(line, names) + "\n");
		}
		Matcher matcher = Pattern.compile(regex.toString()).matcher(text(actual));
		if (!matcher.matches()) {
			return false;
		}
		for (int i = 0; i < names.size(); i++) {
			this.values.put(names.get(i), matcher.group(i + 1));
		}
		return true;
	}

	private String regex(String line, List<String> names) {
		String filled = filled(line);
		StringBuilder regex = new StringBuilder();
		Matcher place = PLACE.matcher(filled);
		int end = 0;
		while (place.find()) {
			String kind = KINDS.get(place.group(1));
			if (kind != null) {
				regex.append(Pattern.quote(filled.substring(end, place.start())));
				regex.append(place.group(2) != null ? "(" + kind + ")" : "(?:" + kind + ")");
				if (place.group(2) != null) {
					names.add(place.group(2));
				}
				end = place.end();
			}
		}
		return regex.append(Pattern.quote(filled.substring(end))).toString();
	}

	private static String text(List<String> lines) {
		return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
	}

	/** What to expect instead of what was expected, given what was said. */
	List<String> updated(List<String> expected, List<String> actual) {
		if (matches(expected, actual)) {
			return expected;
		}
		List<String> result = new ArrayList<>();
		for (String line : actual) {
			String kept = kept(expected, line);
			result.add((kept != null) ? kept : masked(line));
		}
		return result;
	}

	private @Nullable String kept(List<String> expected, String line) {
		for (String candidate : expected) {
			boolean place = PLACE.matcher(candidate).find() && !"...".equals(candidate.strip());
			if (place && matches(List.of(candidate), List.of(line))) {
				return candidate;
			}
		}
		return null;
	}

	/**
	 * The line with placeholders for all that looks as if it differed from run to run.
	 */
	String masked(String line) {
		String result = line;
		for (Map.Entry<String, String> value : this.values.entrySet()) {
			result = result.replace(value.getValue(), "{" + value.getKey() + "}");
			if (value.getValue().matches("[0-9a-f]{64}")) {
				result = result.replace(value.getValue().substring(0, 10) + "...", "<start>...");
			}
		}
		result = result.replaceAll(MOMENT, "<time>");
		result = result.replaceAll("\\b\\d{4}-\\d\\d-\\d\\d\\b", "<date>");
		result = TOKEN.matcher(result).replaceAll("$1<token>");
		return result.replaceAll("\\b[0-9a-f]{64}\\b|\\b[0-9a-f]{40}\\b", "<sha>")
			.replaceAll("\\b[0-9a-f]{32}\\b", "<id>")
			.replaceAll("^(\\| |Parents: )[0-9a-f]{8}\\b", "$1<sha8>")
			.replaceAll("(\"(?:date|timestamp)\" ?: )\\d{10}\\b", "$1<seconds>");
	}

	/** All of the lines, masked. */
	List<String> masked(List<String> lines) {
		return lines.stream().map(this::masked).toList();
	}

}
