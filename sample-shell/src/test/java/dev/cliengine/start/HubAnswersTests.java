package dev.cliengine.start;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

import dev.cliengine.sample.kohub.KohubApplication;

/** What kohub-cli answers without its application is what the application answers. */
@SpringBootTest(classes = { KohubApplication.class, Surroundings.class },
		properties = "spring.shell.history.enabled=false")
@ActiveProfiles("kohub-cli")
@DirtiesContext
class HubAnswersTests extends BothWays {

	HubAnswersTests() {
		super(KohubApplication.class, "kohub-cli");
	}

	@Test
	void everyCommandIsDescribedAlike() {
		paths().forEach((path) -> {
			answersAlike(path + " --help");
			answersAlike("help " + path);
			answersAlike(path + " --schema");
			compare(path + " --no-such-option");
			compare(path);
		});
		paths().filter((path) -> !path.isEmpty()).forEach((path) -> {
			compare("explain " + path);
			compare("schema " + path);
		});
	}

	@Test
	void everyCommandIsCompletedAlike() {
		paths().forEach((path) -> {
			answersAlike("__complete -- " + path + " --");
			compare("__complete -- " + path + " ''");
			compare("__complete -- " + path + " --output ''");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "--version", "-v", "version", "tree", "tree --output json", "search repo",
			"search upload files", "--search token repo list", "search x --scope repo", "guide", "guide upload",
			"completion bash", "completion zsh", "completion fish", "completion", "explain repo list",
			"explain repo:list --output json", "explain nothing", "help nothing", "rpeo", "repo lsit", "repo info",
			"--interactive", "-i", "--interactive --help", "tree --output json --fields name", "help repo" })
	void theRestIsAnsweredAlike(String line) {
		compare(line);
	}

	@ParameterizedTest
	@ValueSource(strings = { "--version", "version", "tree", "search repo", "guide", "completion bash",
			"explain repo list", "help repo" })
	void theseNeedNoApplication(String line) {
		answersAlike(line);
	}

}
