package dev.cliengine.autoconfigure;

import java.io.IOException;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.registry.HttpServiceGroup.ClientType;
import org.springframework.web.service.registry.ImportHttpServices;

import dev.cliengine.auth.AuthProvider;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.core.CliException;
import dev.cliengine.test.FixedProvider;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Interfaces whose group is named after a backend. */
class HttpInterfaceTests {

	private ThingServer server;

	@BeforeEach
	void start() throws IOException {
		this.server = new ThingServer();
	}

	@AfterEach
	void stop() {
		this.server.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "get", "later", "all", "add" })
	void anInterfaceCallsItsBackendAsPartOfTheRun(String verb) {
		application().run((context) -> {
			Result result = TestApplication.run(context, "thing", verb, "--json");
			assertThat(result.stderr()).isEmpty();
			assertThat(result.stdout()).contains("\"size\": ");
			assertThat(this.server.header("Authorization")).isEqualTo("Bearer t0ken");
			assertThat(this.server.header("X-request-id")).matches("[0-9a-f]{32}");
		});
	}

	@Test
	void aRecordIsSentAndReceived() {
		application().run((context) -> {
			assertThat(TestApplication.run(context, "thing", "add", "--json").stdout()).contains("\"size\": 7");
			assertThat(this.server.requests).containsExactly("POST /things {\"id\":\"b\",\"size\":7}");
		});
	}

	@Test
	void nothingIsMadeForACommandThatCallsNothing() {
		application().run((context) -> {
			assertThat(TestApplication.run(context, "thing", "idle").exit()).isZero();
			assertThat(context.getBeanFactory().containsSingleton("httpServiceProxyRegistry")).isFalse();
			assertThat(context.getBeanFactory().containsSingleton("cliBackends")).isFalse();
			assertThat(context.getBeanFactory().containsSingleton("cliConnector")).isFalse();
		});
	}

	@Test
	void anInterfaceIsAnObjectLikeOthers() {
		application().run((context) -> {
			Things things = context.getBean(Things.class);
			assertThat(things).isEqualTo(things).isNotEqualTo("x").hasSameHashCodeAs(things);
			assertThat(things.toString()).endsWith("Things");
			assertThatExceptionOfType(CliException.class).isThrownBy(() -> things.get("missing"));
		});
	}

	private ApplicationContextRunner application() {
		return TestApplication.runner(Map.of())
			.withPropertyValues("cli.backends.things.base-url=" + this.server.url())
			.withUserConfiguration(Commands.class);
	}

	@HttpExchange("/things")
	interface Things {

		@GetExchange("/{id}")
		Thing get(@PathVariable("id") String id);

		@GetExchange("/{id}")
		Mono<Thing> later(@PathVariable("id") String id);

		@GetExchange
		Flux<Thing> all();

		@PostExchange
		Thing add(@RequestBody Thing thing);

	}

	record Thing(String id, int size) {
	}

	@Configuration(proxyBeanMethods = false)
	@ImportHttpServices(group = "things", types = Things.class, clientType = ClientType.WEB_CLIENT)
	static class Commands {

		@Bean
		AuthProvider sso() {
			return FixedProvider.of("sso", "ada");
		}

		@Bean
		CommandHandler get(Things things) {
			return command("get", (context) -> things.get("a"));
		}

		@Bean
		CommandHandler later(Things things) {
			return command("later", (context) -> things.later("a"));
		}

		@Bean
		CommandHandler all(Things things) {
			return command("all", (context) -> things.all());
		}

		@Bean
		CommandHandler add(Things things) {
			return command("add", (context) -> things.add(new Thing("b", 7)));
		}

		@Bean
		CommandHandler idle() {
			return command("idle", (context) -> "");
		}

		private static CommandHandler command(String verb, Body body) {
			return CommandHandler.of(CommandSpec.command("thing " + verb).build(), body::run);
		}

	}

	@FunctionalInterface
	interface Body {

		@Nullable Object run(CommandContext context) throws Exception;

	}

}
