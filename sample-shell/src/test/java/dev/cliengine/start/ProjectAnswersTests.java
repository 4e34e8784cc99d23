package dev.cliengine.start;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

import dev.cliengine.sample.project.ProjectApplication;

/** What acme answers without its application is what the application answers. */
@SpringBootTest(classes = { ProjectApplication.class, Surroundings.class },
		properties = "spring.shell.history.enabled=false")
@ActiveProfiles("acme")
@DirtiesContext
class ProjectAnswersTests extends BothWays {

	ProjectAnswersTests() {
		super(ProjectApplication.class, "acme");
	}

	@Test
	void everyCommandIsDescribedAlike() {
		paths().forEach((path) -> {
			answersAlike(path + " --help");
			answersAlike("help " + path);
			answersAlike(path + " --schema");
			answersAlike(path + " --no-such-option");
			answersAlike("--output json " + path + " --no-such-option");
			compare(path);
		});
		paths().filter((path) -> !path.isEmpty()).forEach((path) -> {
			answersAlike("explain " + path);
			answersAlike("schema " + path);
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
	@ValueSource(strings = { "", "--version", "-v", "version", "version --output human", "version --output yaml",
			"tree", "tree --output human", "tree --output toon", "tree --filter name", "tree --expr children[].name",
			"search project", "search how to --output human", "--search rollout project list",
			"search nothing-like-this", "search x --scope project", "search x --scope nowhere", "guide",
			"guide --output human", "guide no-such-guide", "completion bash", "completion zsh", "completion fish",
			"completion powershell", "completion elvish", "completion", "completion tcsh", "explain project list",
			"explain project:list --output human", "explain nothing", "schema nothing", "help nothing", "projct",
			"project lsit", "project list --outptu json", "project list --limit x", "project get", "project get a b",
			"--output nothing project list", "--timeout x tree", "project list --output", "-- project", "version extra",
			"tree --fields nothing", "version --fields name", "tree --no-input", "help help", "help tree --output json",
			"--help project list", "project --version", "tree --dry-run", "completion bash --uninstall --install" })
	void theRestIsAnsweredAlike(String line) {
		compare(line);
	}

	@ParameterizedTest
	@ValueSource(strings = { "--version", "version", "tree", "search project", "guide", "completion bash", "projct",
			"project list --outptu json", "explain project list", "schema project", "help project", "" })
	void theseNeedNoApplication(String line) {
		answersAlike(line);
	}

}
