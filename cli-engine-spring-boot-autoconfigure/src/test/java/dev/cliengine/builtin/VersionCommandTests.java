package dev.cliengine.builtin;

import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.Documentation;
import dev.cliengine.command.GivenContext;
import dev.cliengine.command.StagePolicy;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.CommandPath;
import dev.cliengine.core.Stage;

import static org.assertj.core.api.Assertions.assertThat;

class VersionCommandTests {

	private static final String JAVA = Runtime.version().toString();

	@Test
	void peopleSeeTheLineOfTheOption() throws Exception {
		assertThat(new BuiltinCalls().shown("version")).isEqualTo("fleetctl version 1.4.0\n");
	}

	@Test
	void programsSeeTheParts() throws Exception {
		assertThat(parts("", "")).isEqualTo(Map.of("name", "fleetctl", "version", "1.4.0", "java", JAVA));
		assertThat(parts("a1b2", "2026-05-18")).isEqualTo(
				Map.of("name", "fleetctl", "version", "1.4.0", "java", JAVA, "commit", "a1b2", "built", "2026-05-18"));
	}

	private static Object parts(String commit, String date) throws Exception {
		ApplicationInfo application = new ApplicationInfo("fleetctl", "fleet", "", "", "1.4.0", commit, date);
		CommandNode node = CommandCatalog.builder(Documentation.of(""), StagePolicy.from(Stage.GA))
			.add(new VersionCommand(application), "version")
			.build()
			.find(CommandPath.parse("version"))
			.orElseThrow();
		Object parts = Objects.requireNonNull(node.handler())
			.handle(new GivenContext(node.path(), CommandArguments.empty()));
		return Objects.requireNonNull(parts);
	}

}
