package dev.cliengine.sample.kohub.client;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

import reactor.core.publisher.Mono;

import dev.cliengine.core.CliException;
import dev.cliengine.sample.kohub.client.error.KohubError;
import dev.cliengine.sample.kohub.client.model.Health;
import dev.cliengine.sample.kohub.client.model.SiteVersion;
import dev.cliengine.sample.kohub.client.model.User;
import dev.cliengine.transport.Call;

/**
 * Looks whether the server can be reached, and as whom. It waits five seconds at most and
 * never throws.
 *
 * @param http asks the server
 * @param endpoint where it should be
 */
record HealthCheck(HubHttp http, String endpoint) {

	private static final Duration LIMIT = Duration.ofSeconds(5);

	Answer<Health> run() {
		Mono<Health.Api> api = get("/api/version", SiteVersion.class).map(this::healthy)
			.timeout(LIMIT)
			.onErrorResume((failure) -> Mono.just(unhealthy(failure)));
		Mono<Optional<String>> user = get("/api/auth/me", User.class).map((found) -> Optional.of(found.username()))
			.timeout(LIMIT)
			.onErrorReturn(Optional.empty());
		Health health = Objects.requireNonNull(
				Mono.zip(api, user, (site, who) -> new Health(site, who.isPresent(), who.orElse(null))).block());
		return new Answer<>(health, this.http.json().mapper().valueToTree(health));
	}

	private <T> Mono<T> get(String path, Class<T> type) {
		return this.http.send(this.http.client().get().uri(path).attributes(Call.retryable(false)))
			.map((reply) -> this.http.<T>answer(reply, "", type).value());
	}

	private Health.Api healthy(SiteVersion site) {
		return new Health.Api("healthy", this.endpoint, site.version(), site.name(), site.api(), null);
	}

	private Health.Api unhealthy(Throwable failure) {
		String status = "unreachable";
		if (failure instanceof KohubError error && error.statusCode() != null) {
			status = "error (HTTP " + error.statusCode() + ")";
		}
		String reason = (failure instanceof CliException told) ? told.getMessage() : "no answer within 5 seconds";
		return new Health.Api(status, this.endpoint, null, null, null, reason);
	}

}
