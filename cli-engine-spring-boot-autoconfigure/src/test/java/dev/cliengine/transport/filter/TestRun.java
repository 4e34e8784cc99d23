package dev.cliengine.transport.filter;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.WebClient;

import dev.cliengine.auth.CredentialResolver;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.CorrelationId;
import dev.cliengine.transport.Backend;
import dev.cliengine.transport.CallContext;
import dev.cliengine.transport.CallContexts;
import dev.cliengine.transport.CallTrace;
import dev.cliengine.transport.RetryPolicy;
import dev.cliengine.transport.client.BackendClients;
import dev.cliengine.transport.client.StandardFilters;
import dev.cliengine.transport.connect.JdkConnector;

/** A run that remembers its waits. */
final class TestRun implements CallContext, CallTrace {

	private final List<Duration> waits = new CopyOnWriteArrayList<>();

	private final Cancellation cancellation = new Cancellation();

	static WebClient client(Backend.Builder backend) {
		return new BackendClients(new JdkConnector(), StandardFilters.all(new CallContexts(new Random(1))))
			.client(backend.build());
	}

	/** A backend whose calls are not repeated. */
	static Backend.Builder once(FaultyServer server) {
		return Backend.named("things").baseUrl(server.url()).retry(RetryPolicy.never());
	}

	/** Repeats at once. */
	static RetryPolicy quickly() {
		RetryPolicy standard = RetryPolicy.standard();
		return new RetryPolicy(3, Duration.ZERO, Duration.ofSeconds(30), standard.statuses(), standard.methods());
	}

	/** The failure for people that a call ends with. */
	CliException failure(Mono<?> call) {
		return Assertions.assertThrows(CliException.class, () -> get(call));
	}

	<T> @Nullable T get(Mono<T> call) {
		return call.contextWrite(Context.of(CallContext.class, this)).block(Duration.ofSeconds(30));
	}

	List<Duration> waits() {
		return this.waits;
	}

	@Override
	public CorrelationId correlationId() {
		return CorrelationId.random(new Random(1));
	}

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
		return Map.of("X-Project", "p-1");
	}

	@Override
	public Optional<CredentialResolver> credentials() {
		return Optional.empty();
	}

	@Override
	public Cancellation cancellation() {
		return this.cancellation;
	}

	@Override
	public CallTrace trace() {
		return this;
	}

	@Override
	public boolean isOn() {
		return true;
	}

	@Override
	public void request(String method, String url, HttpHeaders headers, @Nullable String body) {
	}

	@Override
	public void response(int status, String method, String url, HttpHeaders headers, @Nullable String body,
			long length) {
	}

	@Override
	public void retrying(int attempt, Duration wait) {
		this.waits.add(wait);
	}

}
