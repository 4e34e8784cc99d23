package dev.cliengine.start;

import java.util.Map;
import java.util.Properties;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class StartRulesTests {

	@ParameterizedTest
	@ValueSource(strings = { "SPRING_PROFILES_ACTIVE", "spring.main.lazy-initialization", "CLI_COMMANDS_TUI",
			"cli.name", "Cli_Name", "LOGGING_LEVEL_ROOT" })
	void aVariableOfTheFrameworkOrTheEngineDisturbs(String name) {
		assertThat(rules(Map.of(name, "x")).disturbance(Set.of())).contains(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "CLICOLOR", "SPRINGFIELD", "CLI", "HOME", "ACME_TOKEN", "cli.install.library" })
	void aVariableThatOnlyLooksLikeOneDoesNot(String name) {
		assertThat(rules(Map.of(name, "x")).disturbance(Set.of())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ACME_FAST_MODE", "ACME_FASTMODE", "acme.fast-mode" })
	void whatAConditionAskedForDisturbsInAnySpelling(String name) {
		Set<String> asked = Set.of(StartRules.uniform("acme.fast-mode"));
		assertThat(rules(Map.of(name, "x")).disturbance(asked)).contains(name);
	}

	@Test
	void systemPropertiesCountAsVariablesDo() {
		Properties properties = new Properties();
		properties.setProperty("cli.commands.tui", "false");
		assertThat(new StartRules(Map.of(), properties).disturbance(Set.of())).contains("cli.commands.tui");
	}

	@ParameterizedTest
	@CsvSource({ "false, true", "true, false" })
	void theSwitchIsTheOnePropertyOfTheEngineThatMayBeSet(String value, boolean disturbs) {
		Properties properties = new Properties();
		properties.setProperty(StartRules.SWITCH, value);
		assertThat(new StartRules(Map.of(), properties).disturbance(Set.of()).isPresent()).isEqualTo(disturbs);
	}

	@ParameterizedTest
	@CsvSource({ "/opt/app.jar, file:/opt/app.jar, true",
			"/opt/app.jar, jar:nested:/opt/app.jar/!BOOT-INF/classes/!/, true",
			"/opt/app.jar, file:/work/target/classes/, false", "/opt/app.jar, file:/opt/other.jar, false",
			"/opt/app.jar:/opt/more.jar, file:/opt/app.jar, false",
			"/work/target/classes, file:/work/target/classes/, false", "'', file:/opt/app.jar, false" })
	void allIsOneJarIfTheClassPathIsTheJarOfTheApplication(String classPath, String classes, boolean one) {
		Properties properties = new Properties();
		properties.setProperty("java.class.path", classPath);
		properties.setProperty("path.separator", ":");
		assertThat(new StartRules(Map.of(), properties).isOneJar(classes)).isEqualTo(one);
	}

	private static StartRules rules(Map<String, String> variables) {
		return new StartRules(variables, new Properties());
	}

}
