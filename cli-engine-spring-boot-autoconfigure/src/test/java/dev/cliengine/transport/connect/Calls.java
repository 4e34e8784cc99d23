package dev.cliengine.transport.connect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import dev.cliengine.auth.CredentialResolver;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.CorrelationId;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.transport.Backend;
import dev.cliengine.transport.CallContext;
import dev.cliengine.transport.CallContexts;
import dev.cliengine.transport.CallTrace;
import dev.cliengine.transport.Connection;
import dev.cliengine.transport.client.BackendClients;
import dev.cliengine.transport.client.StandardFilters;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Calls of a backend over real connections. */
final class Calls {

	private final CallContexts contexts = new CallContexts(new Random(7));

	private final Map<String, String> variables;

	final List<String> warnings = new ArrayList<>();

	Calls(Map<String, String> variables) {
		this.variables = variables;
	}

	String get(String url, Connection connection) {
		Backend backend = Backend.named("things").baseUrl(url).connection(connection).build();
		JdkConnector connector = new JdkConnector(new EnvironmentVariables(this.variables), this.warnings::add);
		try (connector) {
			return String.valueOf(new BackendClients(connector, StandardFilters.all(this.contexts)).client(backend)
				.get()
				.uri("/a")
				.retrieve()
				.bodyToMono(String.class)
				.block());
		}
	}

	/** What a person is told. */
	CliException failure(String url, Connection connection) {
		return catchThrowableOfType(CliException.class, () -> get(url, connection));
	}

	/** Does something in a run. */
	void inRun(Runnable work) throws Exception {
		this.contexts.call(new Run(CorrelationId.random(new Random())), () -> {
			work.run();
			return true;
		});
	}

	private record Run(CorrelationId correlationId) implements CallContext {

		@Override
		public String environment() {
			return "";
		}

		@Override
		public Optional<String> setting(String key) {
			return Optional.empty();
		}

		@Override
		public Map<String, String> headers() {
			return Map.of();
		}

		@Override
		public Optional<CredentialResolver> credentials() {
			return Optional.empty();
		}

		@Override
		public Cancellation cancellation() {
			return new Cancellation();
		}

		@Override
		public CallTrace trace() {
			return CallTrace.none();
		}

	}

}
