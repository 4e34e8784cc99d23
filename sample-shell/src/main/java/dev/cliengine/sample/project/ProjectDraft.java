package dev.cliengine.sample.project;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;

import dev.cliengine.core.CliException;

/**
 * Collects the fields of one project from the tokens of a JSON object.
 */
final class ProjectDraft {

	private @Nullable String id;

	private @Nullable String name;

	private @Nullable String team;

	private @Nullable ProjectStatus status;

	private @Nullable String description;

	private @Nullable Instant createdAt;

	private ProjectDraft() {
	}

	/**
	 * Reads to the end of the object that the parser has just begun.
	 * @throws StreamReadException if a field is unknown, missing or breaks a rule; its
	 * cause is then a {@link CliException} with the words for it
	 */
	static ProjectItem read(JsonParser parser) {
		TokenStreamLocation start = parser.currentTokenLocation();
		ProjectDraft draft = new ProjectDraft();
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			TokenStreamLocation place = parser.currentTokenLocation();
			try {
				String field = parser.currentName();
				JsonToken token = parser.nextToken();
				place = parser.currentTokenLocation();
				draft.set(field, token, parser);
			}
			catch (CliException ex) {
				throw misfit(parser, place, ex);
			}
		}
		try {
			return draft.item();
		}
		catch (CliException ex) {
			throw misfit(parser, start, ex);
		}
	}

	/** A failure at a place, in the words of another. */
	static StreamReadException misfit(JsonParser parser, TokenStreamLocation place, CliException reason) {
		return new StreamReadException(parser, reason.getMessage(), place, reason);
	}

	private void set(String field, JsonToken token, JsonParser parser) {
		switch (field) {
			case "id", "name", "team", "status", "description", "createdAt" -> {
				if (token == JsonToken.VALUE_STRING) {
					set(field, parser.getString());
				}
				else if (token != JsonToken.VALUE_NULL) {
					throw ProjectRules.invalid('"' + field + "\" has to be a text");
				}
			}
			default -> throw ProjectRules.invalid("\"" + shown(field)
					+ "\" is not known, only id, name, team, status, description and createdAt are");
		}
	}

	private void set(String field, String text) {
		switch (field) {
			case "id" -> this.id = ProjectRules.id(text);
			case "name" -> this.name = ProjectRules.name(text);
			case "team" -> this.team = ProjectRules.team(text);
			case "status" -> this.status = ProjectStatus.of(text);
			case "description" -> this.description = ProjectRules.description(text);
			default -> this.createdAt = ProjectRules.createdAt(text);
		}
	}

	private ProjectItem item() {
		if (this.name == null || this.team == null) {
			throw ProjectRules.invalid(((this.name == null) ? "\"name\"" : "\"team\"") + " is missing");
		}
		return new ProjectItem(this.id, this.name, this.team, this.status, this.description, this.createdAt);
	}

	private static String shown(String text) {
		return (text.length() > 40) ? text.substring(0, 40) + "…" : text;
	}

}
