package dev.cliengine.autoconfigure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import dev.cliengine.config.Config;
import dev.cliengine.config.ConfigFileSpec;
import dev.cliengine.config.ConfigFormat;
import dev.cliengine.config.ConfigKey;
import dev.cliengine.config.ConfigLayer;
import dev.cliengine.config.ConfigLayout;
import dev.cliengine.config.ConfigPath;
import dev.cliengine.config.ConfigSource;
import dev.cliengine.config.TableSource;
import dev.cliengine.config.VariableNames;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

/** Configuration as applications get it, and the beans and properties that change it. */
class ConfigWiringTests {

	@TempDir
	Path directory;

	@Test
	void theFileIsWhereTheSystemKeepsConfiguration() {
		Path file = this.directory.resolve("fleet/config.toml");
		application().run((context) -> {
			assertThat(TestApplication.run(context, "config", "path", "--human")).isEqualTo(Result.ok(file + "\n"));
			assertThat(TestApplication.run(context, "config", "set", "site", "home").exit()).isZero();
			assertThat(file).hasContent("site = \"home\"");
			assertThat(TestApplication.run(context, "config", "get", "site", "--human")).isEqualTo(Result.ok("home\n"));
		});
	}

	@Test
	void propertiesPutItElsewhere() {
		application(Map.of("FLEET_HOME", this.directory.resolve("mine").toString()))
			.withPropertyValues("cli.config.directory=/nowhere", "cli.config.directory-variable=FLEET_HOME",
					"cli.config.file=fleet.conf", "cli.config.format=toml")
			.run((context) -> assertThat(TestApplication.run(context, "config", "path", "--human"))
				.isEqualTo(Result.ok(this.directory.resolve("mine/fleet.conf") + "\n")));
	}

	@Test
	void theFormatsOfTheApplicationAreTheChoice() {
		application().run((context) -> {
			assertThat(TestApplication.run(context, "config", "set", "output.format", "xml", "--human").stderr())
				.startsWith("Error: invalid output format \"xml\" (expected one of: json, human, toon");
			assertThat(TestApplication.run(context, "config", "set", "output.colour", "red", "--human").stderr())
				.startsWith("Error: unknown engine-reserved key \"output.colour\"; "
						+ "the only supported keys are credentials.store, output.format\n");
			assertThat(TestApplication.run(context, "config", "set", "environment.active", "prod", "--human").stderr())
				.startsWith("Error: invalid value for environment.active: there is no such environment; known: ");
		});
	}

	@Test
	void theConfiguredFormatIsUsed() {
		application().run((context) -> {
			TestApplication.run(context, "config", "set", "output.format", "human");
			assertThat(TestApplication.run(context, "config", "get", "output.format")).isEqualTo(Result.ok("human\n"));
		});
	}

	@Test
	void aClosedConfigurationTakesDeclaredKeysOnly() {
		application().withPropertyValues("cli.config.closed=true")
			.withBean("own", ConfigKey.class, () -> ConfigKey.named("site").build())
			.run((context) -> {
				assertThat(TestApplication.run(context, "config", "set", "sight", "x", "--human").stderr()).startsWith(
						"Error: unknown config key \"sight\"; the only supported keys are credentials.store, environment.active, "
								+ "output.format, site\n");
				assertThat(TestApplication.run(context, "config", "set", "site", "x").exit()).isZero();
			});
	}

	@Test
	void initAsksForWhatAPropertySays() {
		application().withPropertyValues("cli.config.ask=output.format")
			.run((context) -> assertThat(TestApplication.run(context, "config", "init", "--human").stderr())
				.startsWith("Error: There is nobody to ask for output.format\n"));
		application().run((context) -> assertThat(TestApplication.run(context, "config", "init").stdout())
			.contains("There is nothing to change"));
	}

	@Test
	void aKeyOfTheApplicationTakesThePlaceOfTheEngines() {
		application(Map.of("FLEET_FORMAT", "toon", "FLEET_OUTPUT", "human"))
			.withBean("byName", ConfigKey.class,
					() -> ConfigKey.named("output.format").variables("FLEET_FORMAT").description("Mine").build())
			.withBean("byPath", ConfigKey.class,
					() -> ConfigKey.named("keys").path("credentials.store").choices("here").build())
			.run((context) -> {
				assertThat(TestApplication.run(context, "config", "explain", "output.format", "--json").stdout())
					.contains("\"Mine\"", "FLEET_FORMAT")
					.doesNotContain("FLEET_OUTPUT");
				assertThat(TestApplication.run(context, "config", "path").stdout()).startsWith("data:");
				assertThat(TestApplication.run(context, "config", "set", "keys", "there", "--human").stderr())
					.startsWith("Error: invalid keys \"there\" (expected one of: here)\n");
			});
	}

	@Test
	void variablesHaveTheNamesAnApplicationGivesThem() {
		VariableNames names = (path) -> List.of("F__" + path.name().toUpperCase(Locale.ROOT));
		application(Map.of("F__SITE", "a", "FLEET_SITE", "b")).withBean(VariableNames.class, () -> names)
			.run((context) -> assertThat(context.getBean(Config.class).text("site")).hasValue("a"));
		application(Map.of("F__SITE", "a", "FLEET_SITE", "b"))
			.run((context) -> assertThat(context.getBean(Config.class).text("site")).hasValue("b"));
	}

	@Test
	void aLayoutOfTheApplicationHasSeveralFiles() throws IOException {
		ConfigLayout layout = new ConfigLayout(() -> this.directory,
				List.of(new ConfigFileSpec("main.toml", ConfigFormat.TOML, false, List.of()),
						new ConfigFileSpec("remote.toml", ConfigFormat.TOML, true, List.of(ConfigPath.of("remote")))));
		application().withBean(ConfigLayout.class, () -> layout).run((context) -> {
			TestApplication.run(context, "config", "set", "site", "a");
			TestApplication.run(context, "config", "set", "remote.url", "b");
			assertThat(context.getBean(Config.class).text("remote.url")).hasValue("b");
		});
		assertThat(Files.readString(this.directory.resolve("main.toml"))).isEqualTo("site = \"a\"\n");
		assertThat(Files.readString(this.directory.resolve("remote.toml"))).contains("\"b\"");
	}

	@Test
	void aSourceOfTheApplicationComesAfterTheEnginesOfItsLayer() {
		application().withUserConfiguration(OwnSource.class).run((context) -> {
			assertThat(context.getBean(Config.class).text("site")).hasValue("own");
			assertThat(TestApplication.run(context, "config", "set", "site", "file").exit()).isZero();
			assertThat(context.getBean(Config.class).resolve("site").candidates())
				.extracting((setting) -> setting.value().toString())
				.containsExactly("file", "own");
		});
	}

	@Test
	void dotEnvIsOffUntilSomebodyAsksForIt() {
		application().run((context) -> assertThat(context).doesNotHaveBean("cliDotEnvSource"));
		application().withPropertyValues("cli.config.dotenv.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean("cliDotEnvSource"));
		application().withPropertyValues("cli.config.dotenv.enabled=true")
			.run((context) -> assertThat(context).hasBean("cliDotEnvSource"));
	}

	private ApplicationContextRunner application() {
		return application(Map.of("XDG_CONFIG_HOME", this.directory.toString()));
	}

	private static ApplicationContextRunner application(Map<String, String> variables) {
		return TestApplication.runner(variables);
	}

	@Configuration(proxyBeanMethods = false)
	static class OwnSource {

		@Bean
		ConfigSource ownSource() {
			return new TableSource(ConfigLayer.FILE, Map.of("site", "own"), "vault");
		}

	}

}
