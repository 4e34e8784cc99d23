package dev.cliengine.sample.kohub.client;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.http.ResponseEntity;

/**
 * A list that comes page by page. A page that was there before ends it.
 *
 * @param page asks for the page at a cursor, {@code null} for the first
 * @param parameter of the link to the next page that is the cursor
 * @param <T> the type of its elements
 */
record Pages<T>(Function<@Nullable String, Mono<ResponseEntity<Flux<T>>>> page, String parameter) {

	Flux<T> elements() {
		return Flux.defer(() -> {
			Set<String> seen = new HashSet<>();
			return from(null, seen);
		});
	}

	private Flux<T> from(@Nullable String cursor, Set<String> seen) {
		return this.page.apply(cursor).expand((response) -> {
			String next = NextLink.parameter(this.parameter, response.getHeaders());
			return (next != null && seen.add(next)) ? this.page.apply(next) : Mono.empty();
		}).concatMap((response) -> Objects.requireNonNull(response.getBody()), 1);
	}

}
