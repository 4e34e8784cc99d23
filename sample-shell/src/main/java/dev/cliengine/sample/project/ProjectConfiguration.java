package dev.cliengine.sample.project;

import java.security.SecureRandom;
import java.time.Clock;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import dev.cliengine.io.ApplicationDirectories;
import dev.cliengine.terminal.Streams;

/**
 * Puts the product together.
 */
@Configuration(proxyBeanMethods = false)
class ProjectConfiguration {

	/** The directories are asked for when a command needs them: there may be none. */
	@Bean
	ProjectStore projectStore(ApplicationDirectories directories, ObjectProvider<Streams> streams) {
		return new ProjectStore(() -> directories.data().resolve("projects.json"),
				(line) -> streams.ifAvailable((available) -> available.err().line(line)),
				new ProjectIds(new SecureRandom()), Clock.systemUTC());
	}

	@Bean
	TeamCompletion teamCompletion(ProjectStore projects) {
		return new TeamCompletion(projects);
	}

}
