package dev.cliengine.sample.kohub.client;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.service.annotation.HttpExchange;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing the server offers is without a method of the client.
 */
class EndpointTableTests {

	private static final List<Class<?>> AREAS = List.of(AuthExchange.class, TokenApi.class, OrganizationApi.class,
			RepositoryApi.class, RefApi.class, CommitExchange.class, TreeExchange.class, UploadExchange.class,
			DownloadExchange.class, LfsApi.class, SettingsApi.class, ProfileApi.class, LikeApi.class, StatsApi.class,
			QuotaApi.class, InvitationApi.class, ExternalTokenApi.class, KeyApi.class, ServerApi.class);

	@Test
	void everyEndpointHasAMethod() throws IOException {
		assertThat(methods()).containsAll(endpoints());
	}

	@Test
	void everyMethodIsForAnEndpoint() throws IOException {
		// What has its whole address from the server
		assertThat(methods().stream().filter((method) -> !method.equals("POST /"))).isSubsetOf(endpoints());
	}

	private static Set<String> methods() {
		return AREAS.stream()
			.flatMap((area) -> Arrays.stream(area.getMethods()))
			.flatMap((method) -> Stream
				.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method, HttpExchange.class)))
			.map((exchange) -> exchange.method() + " " + exchange.url().replaceAll("\\{[^}]*}", "{}"))
			.collect(Collectors.toSet());
	}

	private static List<String> endpoints() throws IOException {
		try (InputStream lines = Objects
			.requireNonNull(EndpointTableTests.class.getResourceAsStream("/hub/endpoints.txt"))) {
			return new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.toList();
		}
	}

}
