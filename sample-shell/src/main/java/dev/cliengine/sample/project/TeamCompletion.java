package dev.cliengine.sample.project;

import java.util.List;

import dev.cliengine.command.ValueCompletion;

/**
 * Offers the teams that have a project.
 */
class TeamCompletion implements ValueCompletion {

	private final ProjectStore projects;

	TeamCompletion(ProjectStore projects) {
		this.projects = projects;
	}

	@Override
	public List<String> complete(String typed) {
		try {
			return ValueCompletion.of(this.projects.teams()).complete(typed);
		}
		catch (RuntimeException ex) {
			// Somebody is in the middle of typing: the command itself will say it.
			return List.of();
		}
	}

}
