package dev.cliengine.sample.project;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * What holds for every project, whether it was typed or imported. Each method gives back
 * the value it was given, or throws a {@link CliException} of category
 * {@link ErrorCategory#VALIDATION} that says what has to hold.
 */
final class ProjectRules {

	static final int NAME_LENGTH = 200;

	static final String TEAM = "[a-z][a-z0-9-]{0,39}";

	static final String TEAM_IN_WORDS = "has to be 1 to 40 lower-case letters, digits and dashes, a letter first";

	private static final Pattern TEAM_PATTERN = Pattern.compile(TEAM);

	private static final Pattern ID_PATTERN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

	private ProjectRules() {
	}

	static String id(String id) {
		// An id is typed in commands: it must not look like an option or need quotes.
		return when(ID_PATTERN.matcher(id).matches(), id,
				"\"id\" has to be 1 to 64 letters, digits, dots, dashes and underscores, a letter or digit first");
	}

	static String name(String name) {
		when(!name.isBlank() && name.length() <= NAME_LENGTH, name,
				"\"name\" has to be 1 to " + NAME_LENGTH + " characters, not all of them blank");
		return text("name", name);
	}

	static String team(String team) {
		return when(TEAM_PATTERN.matcher(team).matches(), team, "\"team\" " + TEAM_IN_WORDS);
	}

	static String description(String description) {
		return text("description", description);
	}

	static Instant createdAt(String time) {
		try {
			return Instant.parse(time).truncatedTo(ChronoUnit.SECONDS);
		}
		catch (DateTimeException ex) {
			throw invalid("\"createdAt\" has to be a time such as 2026-01-31T09:00:00Z");
		}
	}

	static CliException invalid(String message) {
		return new CliException(ErrorCategory.VALIDATION, message);
	}

	/** Half a surrogate pair cannot be written as UTF-8. */
	private static String text(String field, String text) {
		for (int i = 0; i < text.length(); i++) {
			if (Character.isSurrogate(text.charAt(i))) {
				when(Character.charCount(text.codePointAt(i)) == 2, text, '"' + field + "\" holds half a character");
				i++;
			}
		}
		return text;
	}

	private static String when(boolean holds, String value, String otherwise) {
		if (!holds) {
			throw invalid(otherwise);
		}
		return value;
	}

}
