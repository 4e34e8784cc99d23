package dev.cliengine.autoconfigure;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import dev.cliengine.auth.AuthProvider;
import dev.cliengine.auth.Credential;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.test.FixedProvider;
import dev.cliengine.test.Result;
import dev.cliengine.transport.client.Backends;

import static org.assertj.core.api.Assertions.assertThat;

/** What people see of the calls of a run, and what tracers do. */
class CallTraceTests {

	private static final String CANARY = "CANARY-t0ken";

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
	void aRunShowsItsCallsWhereItIsAskedTo() {
		application(Map.of()).run((context) -> {
			Result result = TestApplication.run(context, "thing", "add", "--debug=transport", "--json");
			assertThat(result.exit()).isZero();
			assertThat(result.stderr().lines()).contains("> POST " + this.server.url() + "/things?api_key=<redacted>",
					"> user-agent: fleet/dev", "> authorization: <redacted>", "> content-type: application/json", ">",
					"> {\"password\":\"<redacted>\",\"size\":7,\"note\":\"<redacted>\"}",
					"< 200 POST " + this.server.url() + "/things?api_key=<redacted>",
					"< content-type: application/json", "<",
					"< {\"password\":\"<redacted>\",\"size\":7,\"note\":\"<redacted>\"}");
			assertThat(TestApplication.run(context, "thing", "add", "--debug=auth").stderr()).isEmpty();
			assertThat(TestApplication.run(context, "thing", "add").stderr()).isEmpty();
		});
	}

	@Test
	void r35NoSecretIsEverShown() {
		application(Map.of()).run((context) -> {
			assertThat(TestApplication.run(context, "thing", "add", "--debug", "--json").stderr())
				.doesNotContain("CANARY");
			assertThat(this.server.header("Authorization")).isEqualTo("Bearer " + CANARY);
		});
	}

	@Test
	void aTraceOfSomebodyElseGoesOn() {
		String trace = "0af7651916cd43dd8448eb211c80319c";
		application(Map.of("TRACEPARENT", "00-" + trace + "-b7ad6b7169203331-00", "TRACESTATE", "a=1"))
			.run((context) -> {
				TestApplication.run(context, "thing", "add");
				assertThat(this.server.header("X-request-id")).isEqualTo(trace);
				assertThat(this.server.header("Traceparent")).matches("00-" + trace + "-[0-9a-f]{16}-00")
					.doesNotContain("b7ad6b7169203331");
				assertThat(this.server.header("Tracestate")).isEqualTo("a=1");
			});
		application(Map.of()).run((context) -> {
			TestApplication.run(context, "thing", "add");
			assertThat(this.server.header("Traceparent")).isEmpty();
		});
	}

	@Test
	void anApplicationWithARegistryObservesRunsAndCalls() {
		Recorded recorded = new Recorded();
		ObservationRegistry registry = ObservationRegistry.create();
		registry.observationConfig().observationHandler(recorded);
		application(Map.of()).withBean(ObservationRegistry.class, () -> registry).run((context) -> {
			TestApplication.run(context, "thing", "add");
			assertThat(recorded.started).containsExactly("cli.run", "http.client.requests");
			recorded.callStopped.await();
			assertThat(recorded.values).contains("cli.command=thing:add", "cli.status=ok", "cli.tier=READ",
					"current=cli.run", "client.name=things", "uri=/things", "http.url=/things?api_key=<redacted>");
			assertThat(this.server.header("Traceparent"))
				.matches("00-" + this.server.header("X-request-id") + "-[0-9a-f]{16}-01");
			assertThat(recorded.values.toString()).doesNotContain("CANARY");
		});
	}

	@Test
	void withoutARegistryNothingIsObserved() {
		application(Map.of()).run((context) -> assertThat(context.containsBean("cliObservationAdvice")).isFalse());
	}

	private ApplicationContextRunner application(Map<String, String> variables) {
		return TestApplication.runner(variables)
			.withPropertyValues("cli.backends.things.base-url=" + this.server.url())
			.withUserConfiguration(Commands.class);
	}

	@Configuration(proxyBeanMethods = false)
	static class Commands {

		@Bean
		AuthProvider sso() {
			return new FixedProvider("sso", Credential.of("sso", "", CANARY, "ada"));
		}

		@Bean
		CommandHandler add(Backends backends, ObjectProvider<ObservationRegistry> registries) {
			return CommandHandler.of(CommandSpec.command("thing add").build(), (context) -> {
				registries.ifAvailable(Commands::mark);
				return String
					.valueOf(backends.client("things")
						.post()
						.uri("/things?api_key=CANARY-2")
						.bodyValue(new Thing("CANARY-p", 7, CANARY))
						.retrieve()
						.bodyToMono(String.class)
						.block())
					.length();
			});
		}

		private static void mark(ObservationRegistry registry) {
			Observation current = registry.getCurrentObservation();
			if (current != null) {
				current.lowCardinalityKeyValue("current", String.valueOf(current.getContext().getName()));
			}
		}

	}

	record Thing(String password, int size, String note) {
	}

	private static final class Recorded implements ObservationHandler<Observation.Context> {

		private final List<String> started = new CopyOnWriteArrayList<>();

		private final List<String> values = new CopyOnWriteArrayList<>();

		/** It may end a moment after the run. */
		private final CountDownLatch callStopped = new CountDownLatch(1);

		@Override
		public void onStart(Observation.Context context) {
			this.started.add(String.valueOf(context.getName()));
		}

		@Override
		public void onStop(Observation.Context context) {
			context.getAllKeyValues().forEach((pair) -> this.values.add(pair.getKey() + "=" + pair.getValue()));
			if ("http.client.requests".equals(context.getName())) {
				this.callStopped.countDown();
			}
		}

		@Override
		public boolean supportsContext(Observation.Context context) {
			return true;
		}

	}

}
