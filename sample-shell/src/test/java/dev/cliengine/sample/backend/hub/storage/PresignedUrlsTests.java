package dev.cliengine.sample.backend.hub.storage;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.http.HttpMethod;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class PresignedUrlsTests {

	private static final ObjectKey KEY = ObjectKey.lfs("ab".repeat(32));

	private Instant now = Instant.parse("2026-03-04T10:12:08Z");

	private final PresignedUrls urls = new PresignedUrls(() -> URI.create("http://localhost:9000"),
			"secret".getBytes(UTF_8), () -> this.now);

	@Test
	void aUrlPermitsItsMethodOnItsObjectUntilItExpires() {
		URI url = this.urls.download(KEY, "model file.bin");
		assertThat(url.toString()).startsWith("http://localhost:9000/hub-storage/lfs/ab/ab/" + KEY.sha256() + "?");
		assertThat(permits(HttpMethod.GET, url)).isTrue();
		assertThat(permits(HttpMethod.HEAD, url)).isTrue();
		assertThat(permits(HttpMethod.PUT, url)).isFalse();
		this.now = this.now.plus(Duration.ofHours(24));
		assertThat(permits(HttpMethod.GET, url)).isFalse();
	}

	@Test
	void nothingOfAUrlCanBeChanged() {
		URI url = this.urls.upload(KEY, 10);
		assertThat(permits(HttpMethod.PUT, url)).isTrue();
		assertThat(permits(HttpMethod.PUT, URI.create(url.toString().replace("size=10", "size=11")))).isFalse();
		assertThat(permits(HttpMethod.PUT, URI.create(url.toString().replace("86400", "99999")))).isFalse();
		assertThat(permits(HttpMethod.PUT, URI.create(url.toString().replace("/ab/ab/ab", "/ab/ab/ac")))).isFalse();
		assertThat(permits(HttpMethod.PUT, URI.create("http://localhost:9000/hub-storage/lfs/x"))).isFalse();
	}

	@Test
	void anotherSecretSignsOtherwise() {
		URI foreign = new PresignedUrls(() -> URI.create("http://localhost:9000"), "other".getBytes(UTF_8),
				() -> this.now)
			.upload(KEY, 10);
		assertThat(permits(HttpMethod.PUT, foreign)).isFalse();
	}

	@Test
	void onlyKeysOfServedObjectsAreUnderstood() {
		assertThat(ObjectKey.parse(KEY.path())).contains(KEY);
		assertThat(ObjectKey.parse(ObjectKey.tree(KEY.sha256()).path())).isEmpty();
		assertThat(ObjectKey.parse("lfs/../../hub.mv.db")).isEmpty();
		assertThat(ObjectKey.parse("lfs/ac/ab/" + KEY.sha256())).isEmpty();
	}

	private boolean permits(HttpMethod method, URI url) {
		Map<String, String> parameters = new HashMap<>();
		UriComponentsBuilder.fromUri(url)
			.build()
			.getQueryParams()
			.toSingleValueMap()
			.forEach((name, value) -> parameters.put(name, UriUtils.decode(value, UTF_8)));
		return this.urls.permits(method, url.getPath(), parameters);
	}

}
