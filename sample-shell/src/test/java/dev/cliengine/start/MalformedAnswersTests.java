package dev.cliengine.start;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

import dev.cliengine.sample.project.ProjectApplication;
import dev.cliengine.start.Surroundings.ConfigurationText;

/**
 * A configuration that cannot be read says so without the application too; once in a
 * process, so that each line gets one.
 */
@SpringBootTest(classes = { ProjectApplication.class, Surroundings.class, MalformedAnswersTests.Configuration.class },
		properties = "spring.shell.history.enabled=false")
@ActiveProfiles("acme")
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class MalformedAnswersTests extends BothWays {

	MalformedAnswersTests() {
		super(ProjectApplication.class, "acme");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "help nothing", "projct", "version", "__complete -- p" })
	void whatIsWrongIsToldOnceAndAlike(String line) {
		compare(line);
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Configuration {

		@Bean
		ConfigurationText configurationText() {
			return new ConfigurationText("""
					[output
					format = "yaml"
					""");
		}

	}

}
