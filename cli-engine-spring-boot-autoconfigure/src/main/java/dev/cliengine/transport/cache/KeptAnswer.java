package dev.cliengine.transport.cache;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * An answer that is kept.
 *
 * @param stored when the server last said that it is good
 * @param headers the headers worth keeping, by their names in lower case
 * @param body the whole body
 */
record KeptAnswer(Instant stored, Map<String, List<String>> headers, byte[] body) {

	/** Of one exchange alone, or nobody else's business. */
	private static final Set<String> NOT_KEPT = Set.of("set-cookie", "set-cookie2", "authorization", "www-authenticate",
			"proxy-authenticate", "authentication-info", "connection", "keep-alive", "transfer-encoding", "trailer",
			"upgrade", "content-length", "age", "date");

	static KeptAnswer of(Instant now, HttpHeaders headers, Set<String> secret, byte[] body) {
		Map<String, List<String>> kept = new TreeMap<>();
		headers.forEach((name, values) -> {
			String lower = name.toLowerCase(Locale.ROOT);
			if (!NOT_KEPT.contains(lower) && secret.stream().noneMatch(name::equalsIgnoreCase)) {
				kept.put(lower, List.copyOf(values));
			}
		});
		return new KeptAnswer(now, kept, body);
	}

	@Nullable String etag() {
		return httpHeaders().getETag();
	}

	boolean isFresh(Instant now) {
		CacheControl control = CacheControl.of(httpHeaders());
		Duration age = Duration.between(this.stored, now);
		return !control.noCache() && !age.isNegative() && age.compareTo(control.maxAge()) < 0;
	}

	/** The same after the server said that it is still good. */
	KeptAnswer confirmed(KeptAnswer confirmation) {
		Map<String, List<String>> merged = new TreeMap<>(this.headers);
		merged.putAll(confirmation.headers());
		return new KeptAnswer(confirmation.stored(), merged, this.body);
	}

	HttpHeaders httpHeaders() {
		HttpHeaders all = new HttpHeaders();
		this.headers.forEach(all::addAll);
		return all;
	}

}
