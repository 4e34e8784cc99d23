package dev.cliengine.autoconfigure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import dev.cliengine.auth.AuthProvider;
import dev.cliengine.auth.Credential;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.parse.GlobalOption;
import dev.cliengine.config.ConfigKey;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.FixedProvider;
import dev.cliengine.test.Result;
import dev.cliengine.transport.Backend;
import dev.cliengine.transport.ErrorBodyMapper;
import dev.cliengine.transport.client.Backends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Backends that properties describe, called from commands. */
class BackendWiringTests {

	@TempDir
	private Path directory;

	private ThingServer server;

	@BeforeEach
	void start() throws IOException {
		this.server = new ThingServer();
	}

	@AfterEach
	void stop() {
		this.server.close();
	}

	@Test
	void aCallCarriesWhatThePropertiesSayAndWhatTheRunKnows() {
		application()
			.withPropertyValues("cli.backends.things.base-url=" + this.server.url(),
					"cli.backends.things.headers.X-Plan=gold", "cli.backends.things.correlation-header=X-Trace")
			.run((context) -> {
				Result result = TestApplication.run(context, "thing", "get", "--json");
				assertThat(result.stderr()).isEmpty();
				assertThat(result.stdout()).contains("\\\"size\\\":3");
				assertThat(this.server.header("Authorization")).isEqualTo("Bearer t0ken");
				assertThat(this.server.header("X-plan")).isEqualTo("gold");
				assertThat(this.server.header("User-agent")).isEqualTo("fleet/dev");
				assertThat(this.server.header("X-trace")).matches("[0-9a-f]{32}");
			});
	}

	@Test
	void aFailureCarriesTheIdOfTheRun() {
		application().withPropertyValues("cli.backends.things.base-url=" + this.server.url()).run((context) -> {
			Result result = TestApplication.run(context, "thing", "lose", "--json");
			assertThat(result.exit()).isEqualTo(4);
			assertThat(result.stdout() + result.stderr()).contains("HTTP_404",
					"\"request_id\": \"" + this.server.header("X-request-id") + "\"");
		});
	}

	@Test
	void theKeyOfTheBaseUrlHasLayers() {
		ApplicationContextRunner keyed = application().withUserConfiguration(Keys.class)
			.withPropertyValues("cli.backends.things.base-url-key=site",
					"cli.backends.things.base-url=http://127.0.0.1:1/never",
					"cli.config.environments.built-in.dev.site=" + this.server.url() + "/dev",
					"cli.config.environments.built-in.prod.site=http://127.0.0.1:1");
		keyed.run((context) -> {
			TestApplication.run(context, "thing", "get", "--env", "dev");
			TestApplication.run(context, "thing", "get", "--env", "dev", "--site", this.server.url() + "/flag");
			assertThat(this.server.requests).containsExactly("GET /dev/things/a", "GET /flag/things/a");
		});
	}

	@Test
	void aMissingBaseUrlNamesAllWaysToGiveIt() {
		application().withUserConfiguration(Keys.class)
			.withPropertyValues("cli.backends.things.base-url-key=site", "cli.config.environments.built-in.dev.a=1")
			.run((context) -> {
				Result result = TestApplication.run(context, "thing", "get", "--json", "--env", "dev");
				assertThat(result.stdout() + result.stderr()).contains("ENDPOINT_REQUIRED",
						"it is not known where \\\"things\\\" is", "--site URL", "the variable FLEET_SITE",
						"config set site URL", "config.toml", "table of an environment");
			});
		application().withPropertyValues("cli.backends.things.insecure=true").run((context) -> {
			Result result = TestApplication.run(context, "thing", "get");
			assertThat(result.stdout() + result.stderr()).contains("cli.backends.things.base-url");
		});
		application().withPropertyValues("cli.backends.things.base-url=things.example").run((context) -> {
			Result result = TestApplication.run(context, "thing", "get");
			assertThat(result.stdout() + result.stderr()).contains("cannot be the URL of");
		});
	}

	@Test
	void anotherProviderGivesTheCredentialOfABackend() {
		FixedProvider vault = new FixedProvider("vault", Credential.of("vault", "", "other", "robot"));
		ApplicationContextRunner two = application().withBean("vault", AuthProvider.class, () -> vault)
			.withPropertyValues("cli.backends.things.base-url=" + this.server.url(),
					"cli.config.environments.built-in.dev.a=1", "cli.auth.default-provider=sso");
		two.withPropertyValues("cli.backends.things.provider=vault").run((context) -> {
			TestApplication.run(context, "thing", "get", "--env", "dev");
			assertThat(this.server.header("Authorization")).isEqualTo("Bearer other");
			assertThat(vault.requests()).singleElement()
				.satisfies((request) -> assertThat(request.environment()).isEqualTo("dev"));
		});
		two.withPropertyValues("cli.backends.things.provider=none").run((context) -> {
			TestApplication.run(context, "thing", "get", "--env", "dev");
			assertThat(this.server.header("Authorization")).isEmpty();
		});
	}

	@Test
	void aBeanOfTheSameNameTakesThePlaceOfProperties() {
		application().withPropertyValues("cli.backends.things.base-url=http://127.0.0.1:1")
			.withBean(Backend.class, () -> Backend.named("things").baseUrl(this.server.url()).userAgent("own").build())
			.run((context) -> {
				TestApplication.run(context, "thing", "get");
				assertThat(this.server.header("User-agent")).isEqualTo("own");
				Backends backends = context.getBean(Backends.class);
				assertThat(backends.client("things")).isSameAs(backends.client("things"));
				assertThatIllegalArgumentException().isThrownBy(() -> backends.client("thinks"))
					.withMessageContaining("things");
			});
	}

	@Test
	void aMapperNamedLikeTheBackendReadsItsErrors() {
		ErrorBodyMapper mapper = (response) -> new CliException(ErrorCategory.DENIED, "mapped " + response.text());
		ErrorBodyMapper other = (response) -> new CliException(ErrorCategory.FAILURE, "other");
		application().withPropertyValues("cli.backends.things.base-url=" + this.server.url())
			.withBean("others", ErrorBodyMapper.class, () -> other)
			.withBean("things", ErrorBodyMapper.class, () -> mapper)
			.run((context) -> assertThat(TestApplication.run(context, "thing", "lose", "--human").stderr())
				.contains("mapped {\"fault\":\"gone\"}"));
	}

	private ApplicationContextRunner application() {
		return TestApplication.runner(Map.of("XDG_CONFIG_HOME", this.directory.toString()))
			.withUserConfiguration(Commands.class);
	}

	@Configuration(proxyBeanMethods = false)
	static class Commands {

		@Bean
		AuthProvider sso() {
			return FixedProvider.of("sso", "ada");
		}

		@Bean
		CommandHandler get(Backends backends) {
			return CommandHandler.of(CommandSpec.command("thing get").build(),
					(context) -> text(backends, "/things/a"));
		}

		@Bean
		CommandHandler lose(Backends backends) {
			return CommandHandler.of(CliTester.open("thing lose").build(), (context) -> text(backends, "/missing"));
		}

		private static String text(Backends backends, String path) {
			return String
				.valueOf(backends.client("things").get().uri(path).retrieve().bodyToMono(String.class).block());
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Keys {

		@Bean
		ConfigKey site() {
			return ConfigKey.named("site").option("site").build();
		}

		@Bean
		GlobalOption siteOption() {
			return new GlobalOption(OptionSpec.named("site").build());
		}

	}

}
