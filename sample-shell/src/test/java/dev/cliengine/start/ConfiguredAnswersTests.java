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

/** What people configured counts without the application too. */
@SpringBootTest(classes = { ProjectApplication.class, Surroundings.class, ConfiguredAnswersTests.Configuration.class },
		properties = "spring.shell.history.enabled=false")
@ActiveProfiles("acme")
@DirtiesContext
class ConfiguredAnswersTests extends BothWays {

	ConfiguredAnswersTests() {
		super(ProjectApplication.class, "acme");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "--help", "help ls", "ls --help", "tree", "tree --output json", "version", "projct",
			"ls --no-such-option", "circle --help", "__complete -- l", "__complete -- ls --", "guide",
			"explain project list", "project list --schema", "--env staging version", "--env nowhere --help",
			"--env nowhere tree" })
	void aliasesFormatsAndEnvironmentsAreHeard(String line) {
		compare(line);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "help ls", "tree", "version", "__complete -- l", "projct" })
	void theseNeedNoApplication(String line) {
		answersAlike(line);
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Configuration {

		@Bean
		ConfigurationText configurationText() {
			return new ConfigurationText("""
					[aliases]
					ls = "project list --team web"
					circle = "circle"

					[output]
					format = "yaml"

					[environment]
					active = "staging"

					[feature_overrides]
					nothing = "beta"
					""");
		}

	}

}
