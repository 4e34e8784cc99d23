package dev.cliengine.config;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.io.Secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EnvironmentDefinitionTests {

	@Test
	void componentsOfARecordBecomeKeysInSnakeCaseInTheirOrder() {
		Remote remote = new Remote("abc", URI.create("https://api.example.test"), List.of("read", "write"),
				new Limits(3, Duration.ofSeconds(90), null), Stage.EARLY_ACCESS, null, Optional.of(true));
		EnvironmentDefinition definition = EnvironmentDefinition.of("prod", remote);
		assertThat(definition.name()).isEqualTo("prod");
		assertThat(definition.values()).containsExactlyEntriesOf(ordered("client_id", "abc", "base_url",
				"https://api.example.test", "scopes", List.of("read", "write"), "limits",
				Map.of("max_retries", 3L, "timeout", "90s"), "min_stage", "early-access", "o_auth2_on", true));
	}

	@Test
	void valuesAreOfTheTypesAFileHas() {
		Map<String, Object> given = new HashMap<>();
		given.put("int", 1);
		given.put("short", (short) 2);
		given.put("big", BigInteger.TEN);
		given.put("huge", BigInteger.TWO.pow(70));
		given.put("float", 0.1f);
		given.put("decimal", new BigDecimal("1.5"));
		given.put("date", LocalDate.of(2026, 5, 18));
		given.put("instant", Instant.EPOCH);
		given.put("path", Path.of("etc", "ca.pem"));
		given.put("array", new int[] { 1, 2 });
		given.put("list", Arrays.asList("a", null, 3));
		given.put("inner", Map.of("n", 1));
		given.put("nothing", null);
		assertThat(EnvironmentDefinition.of("dev", given).values()).isEqualTo(Map.ofEntries(Map.entry("int", 1L),
				Map.entry("short", 2L), Map.entry("big", 10L), Map.entry("huge", "1180591620717411303424"),
				Map.entry("float", 0.1), Map.entry("decimal", 1.5), Map.entry("date", LocalDate.of(2026, 5, 18)),
				Map.entry("instant", OffsetDateTime.parse("1970-01-01T00:00:00Z")),
				Map.entry("path", Path.of("etc", "ca.pem").toString()), Map.entry("array", List.of(1L, 2L)),
				Map.entry("list", List.of("a", 3L)), Map.entry("inner", Map.of("n", 1L))));
	}

	@ParameterizedTest
	@CsvSource({ "PT0S,0s", "PT1S,1s", "PT90S,90s", "PT5M,5m", "PT2H,2h", "PT1H30M,90m", "PT0.25S,250ms",
			"PT1.5S,1500ms", "PT0.000001S,1000ns" })
	void durationsAreWrittenAsPeopleDo(Duration duration, String text) {
		assertThat(EnvironmentDefinition.of("dev", Map.of("timeout", duration)).values()).containsEntry("timeout",
				text);
	}

	@Test
	void theValuesCannotBeChangedAfterwards() {
		Map<String, Object> given = new HashMap<>(Map.of("a", 1));
		EnvironmentDefinition definition = EnvironmentDefinition.of("dev", given);
		given.put("b", 2);
		assertThat(definition.values()).isUnmodifiable().containsOnlyKeys("a");
	}

	@ParameterizedTest
	@ValueSource(strings = { "prod", "eu-1", "a.b_c", "1", "environments" })
	void aSafeWordIsAName(String name) {
		assertThat(EnvironmentDefinition.of(name, Map.of()).name()).isEqualTo(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "a b", "-a", ".a", "../x", "a/b", "a\n", "pröd" })
	void anythingElseIsNot(String name) {
		assertThatIllegalArgumentException().isThrownBy(() -> EnvironmentDefinition.of(name, Map.of()))
			.withMessageContaining("'" + name + "' is not a name of an environment");
	}

	@Test
	void aSecretIsRefusedInsteadOfBecomingItsMask() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> EnvironmentDefinition.of("dev", Map.of("token", Secret.of("s"))));
	}

	private static Map<String, Object> ordered(Object... pairs) {
		Map<String, Object> map = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			map.put((String) pairs[i], pairs[i + 1]);
		}
		return map;
	}

	private record Remote(String clientId, URI baseURL, List<String> scopes, Limits limits, Stage minStage,
			@Nullable String proxy, Optional<Boolean> oAuth2On) {
	}

	private record Limits(int maxRetries, Duration timeout, @Nullable Integer rate) {
	}

	private enum Stage {

		EARLY_ACCESS

	}

}
