package dev.cliengine.sample.project;

import com.fasterxml.jackson.annotation.JsonProperty;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * How a project is doing.
 */
enum ProjectStatus {

	@JsonProperty("active")
	ACTIVE("active"),

	@JsonProperty("paused")
	PAUSED("paused"),

	@JsonProperty("archived")
	ARCHIVED("archived");

	private final String word;

	ProjectStatus(String word) {
		this.word = word;
	}

	/** The status as files and output spell it. */
	String word() {
		return this.word;
	}

	/**
	 * The status a word means.
	 * @throws CliException of category {@link ErrorCategory#VALIDATION} if it means none
	 */
	static ProjectStatus of(String word) {
		for (ProjectStatus status : values()) {
			if (status.word.equals(word)) {
				return status;
			}
		}
		throw new CliException(ErrorCategory.VALIDATION, "\"status\" has to be active, paused or archived");
	}

}
