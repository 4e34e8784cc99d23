package dev.cliengine.transport.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.web.reactive.function.client.ClientRequest;

import dev.cliengine.auth.Credential;
import dev.cliengine.transport.Backend;

/**
 * Tells answers apart without telling anything of them: only digests are kept.
 *
 * @param resource who asked whom for what
 * @param variant the headers it was asked for with
 */
record CacheKey(String resource, String variant) {

	private static final Set<String> DIFFER_ALWAYS = Set.of("user-agent", "traceparent", "tracestate", "b3",
			"cache-control", "pragma", "accept-encoding");

	static CacheKey of(ClientRequest request, Backend backend, Optional<Credential> credential) {
		List<String> resource = new ArrayList<>(List.of(backend.name(), request.url().toString()));
		credential.ifPresent((caller) -> {
			resource.add(caller.account().toString());
			resource.add(caller.subject().orElseGet(() -> secret(caller)));
		});
		Map<String, List<String>> headers = new TreeMap<>();
		request.headers().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
		headers.keySet().removeAll(DIFFER_ALWAYS);
		headers.keySet()
			.removeIf((name) -> is(name, backend.correlationHeader()) || is(name, backend.idempotencyHeader()));
		return new CacheKey(digest(resource), digest(headers.entrySet().stream().map(Object::toString).toList()));
	}

	private static boolean is(String name, @Nullable String header) {
		return name.equalsIgnoreCase(header);
	}

	/** A caller nothing is known of is nobody but the holder of this very secret. */
	private static String secret(Credential credential) {
		return (credential.secret() != null) ? Objects.requireNonNull(credential.secret()).reveal() : "";
	}

	private static String digest(List<String> parts) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (String part : parts) {
				byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
				digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
				digest.update(bytes);
			}
			return HexFormat.of().formatHex(digest.digest(), 0, 16);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JVM has SHA-256", ex);
		}
	}

}
