package dev.cliengine.autoconfigure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.shell.jline.PromptProvider;

import dev.cliengine.config.ContextVariable;
import dev.cliengine.shell.PromptText;
import dev.cliengine.shell.SessionLook;

import static org.assertj.core.api.Assertions.assertThat;

/** What the prompt of a session says. */
class PromptWiringTests {

	@TempDir
	Path directory;

	@Test
	void anApplicationWithoutChoicesIsItsName() {
		application().run((context) -> assertThat(prompt(context, 80)).isEqualTo("fleetctl> "));
	}

	@Test
	void environmentContextAndAccountAreShownAsTheyAreChosen() throws IOException {
		withChoices().run((context) -> {
			assertThat(prompt(context, 120)).isEqualTo("fleetctl prod> ");
			TestApplication.run(context, "env", "set", "staging");
			assertThat(prompt(context, 120)).isEqualTo("fleetctl staging> ");
			TestApplication.run(context, "project", "use", "web");
			assertThat(prompt(context, 120)).isEqualTo("fleetctl staging/web> ");
			TestApplication.run(context, "config", "set", "accounts.pat.staging", "ada");
			assertThat(prompt(context, 120)).isEqualTo("fleetctl staging/web (ada)> ");
		});
	}

	@Test
	void theOnlyEnvironmentIsNoNews() {
		application()
			.withPropertyValues("cli.config.environments.built-in.prod.a=1",
					"cli.config.environments.default-name=prod")
			.run((context) -> assertThat(prompt(context, 80)).isEqualTo("fleetctl> "));
	}

	@Test
	void itTakesAThirdOfTheTerminal() throws IOException {
		withChoices().run((context) -> {
			TestApplication.run(context, "project", "use", "a-project-with-a-long-name");
			assertThat(prompt(context, 80)).isEqualTo("fleetctl prod/a-projec..> ").hasSizeLessThan(27);
			assertThat(prompt(context, 40)).isEqualTo("fleetctl> ");
			assertThat(prompt(context, 120)).isEqualTo("fleetctl prod/a-project-with-a-long-..> ");
		});
	}

	@Test
	void anEnvironmentThatIsGoneIsStillNamed() throws IOException {
		Files.writeString(Files.createDirectories(this.directory.resolve("fleet")).resolve("config.toml"),
				"[environment]\nactive = \"gone\"\n");
		withChoices().run((context) -> assertThat(prompt(context, 120)).isEqualTo("fleetctl gone> "));
	}

	@Test
	void aPromptOfSpringShellIsHonouredIfTheApplicationDeclaresOne() {
		PromptProvider own = () -> new AttributedString("own:>");
		application().withBean(PromptProvider.class, () -> own)
			.run((context) -> assertThat(context.getBean(SessionLook.class).provider()).isSameAs(own));
		application().run((context) -> assertThat(context.getBean(SessionLook.class).provider()).isNull());
	}

	@Test
	void hintsCanBeSwitchedOff() {
		application().run((context) -> assertThat(context.getBean(SessionLook.class).hints()).isTrue());
		application().withPropertyValues("cli.session.hints=false")
			.run((context) -> assertThat(context.getBean(SessionLook.class).hints()).isFalse());
	}

	private ApplicationContextRunner withChoices() {
		return application()
			.withPropertyValues("cli.config.environments.built-in.staging.a=1",
					"cli.config.environments.built-in.prod.a=1", "cli.config.environments.default-name=prod",
					"cli.auth.token.pat.variables=PAT")
			.withBean(ContextVariable.class, () -> ContextVariable.named("project").useCommand("project use").build());
	}

	private ApplicationContextRunner application() {
		return TestApplication.runner(Map.of("XDG_CONFIG_HOME", this.directory.toString()))
			.withInitializer((context) -> context.getBeanFactory()
				.setConversionService(ApplicationConversionService.getSharedInstance()));
	}

	private static String prompt(ApplicationContext context, int columns) {
		return context.getBean(PromptText.class).text(columns);
	}

}
