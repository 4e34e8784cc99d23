package dev.cliengine.autoconfigure;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.DefaultPropertiesPropertySource;
import org.springframework.boot.env.OriginTrackedMapPropertySource;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Takes the place of Boot's search for configuration files: the build has read those of
 * the jar, and no others are read by a command line.
 *
 * @param facts what the build noted
 */
record FrozenConfiguration(FrozenFacts facts) implements EnvironmentPostProcessor {

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		this.facts.configuration()
			.forEach((name, values) -> environment.getPropertySources()
				.addLast(new OriginTrackedMapPropertySource(name, values, true)));
		DefaultPropertiesPropertySource.moveToEnd(environment);
		environment.setDefaultProfiles(this.facts.defaultProfiles().toArray(String[]::new));
		environment.setActiveProfiles(this.facts.activeProfiles().toArray(String[]::new));
	}

}
