package dev.cliengine.sample.project;

import org.springframework.shell.core.command.annotation.Command;
import org.springframework.stereotype.Component;

/**
 * A command written for Spring Shell alone: it runs in scripts and in the session all the
 * same.
 */
@Component
class TeamShellCommands {

	private final ProjectStore projects;

	TeamShellCommands(ProjectStore projects) {
		this.projects = projects;
	}

	@Command(name = "teams", description = "List the teams that have projects")
	String teams() {
		return String.join(System.lineSeparator(), this.projects.teams());
	}

}
