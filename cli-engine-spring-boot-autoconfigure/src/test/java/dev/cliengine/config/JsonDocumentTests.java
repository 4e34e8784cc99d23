package dev.cliengine.config;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class JsonDocumentTests {

	@Test
	void valuesAreReadInTheOrderOfTheFile() {
		ConfigDocument document = parse("{\"b\": 1, \"a\": {\"x\": [1, {\"y\": 2.5}], \"n\": null}}");
		assertThat(document.values()).containsExactly(Map.entry("b", 1L),
				Map.entry("a", Map.of("x", List.of(1L, Map.of("y", 2.5)))));
		assertThat(document.get(path("a.n"))).isEmpty();
		assertThat(document.get(path("b.c"))).isEmpty();
	}

	@Test
	void aLineIsThatOfTheValue() {
		ConfigDocument document = parse("\uFEFF{\n  \"a\": {\n    \"b\": 1,\n    \"n\": null\n  }\n}");
		assertThat(document.line(path("a"))).hasValue(2);
		assertThat(document.line(path("a.b"))).hasValue(3);
		assertThat(document.line(path("a.n"))).isEmpty();
		assertThat(document.line(path("a.b.c"))).isEmpty();
	}

	static List<List<Object>> additions() {
		return List.of(List.of("", "k", "v", "{\n  \"k\": \"v\"\n}\n"),
				List.of("\uFEFF", "k", "v", "\uFEFF{\n  \"k\": \"v\"\n}\n"),
				List.of("{}", "a.b", 1L, "{\n  \"a\": {\n    \"b\": 1\n  }\n}"),
				List.of("{\"a\":1}", "b", 2L, "{\"a\":1, \"b\": 2}"),
				List.of("{\"a\":{}}", "a.b.c", 2L, "{\"a\":{\"b\": {\"c\": 2}}}"),
				List.of("{\n\t\"a\": {}\n}\n", "a.b", 1L, "{\n\t\"a\": {\n\t\t\"b\": 1\n\t}\n}\n"),
				List.of("{\n    \"a\": 1\n}\n", "b.c", 1L,
						"{\n    \"a\": 1,\n    \"b\": {\n        \"c\": 1\n    }\n}\n"),
				List.of("{\r\n  \"a\": 1\r\n}\r\n", "b", List.of("x", "y"),
						"{\r\n  \"a\": 1,\r\n  \"b\": [\"x\", \"y\"]\r\n}\r\n"),
				List.of("{\n  \"a\" : 1 , \"b\":2\n}", "a", "x", "{\n  \"a\" : \"x\" , \"b\":2\n}"),
				List.of("{\n  \"a\": null\n}", "a.b", 1L, "{\n  \"a\": {\n    \"b\": 1\n  }\n}"),
				List.of("{\n  \"a\": 1\n}", "a", List.of(Map.of("x", 1L), List.of()),
						"{\n  \"a\": [\n    {\n      \"x\": 1\n    },\n    []\n  ]\n}"),
				List.of("{\n  \"a\": {\"b\": 1}\n}", "a.c", Map.of(), "{\n  \"a\": {\"b\": 1, \"c\": {}}\n}"));
	}

	@ParameterizedTest
	@MethodSource("additions")
	void additionsFollowTheLayout(List<Object> given) {
		ConfigDocument edited = parse((String) given.get(0)).with(path((String) given.get(1)), given.get(2));
		assertThat(edited.text()).isEqualTo(given.get(3));
		assertThat(edited.get(path((String) given.get(1)))).contains(given.get(2));
	}

	static List<List<String>> removals() {
		return List.of(List.of("{\n  \"a\": 1,\n  \"b\": 2\n}\n", "a", "{\n  \"b\": 2\n}\n"),
				List.of("{\n  \"a\": 1,\n  \"b\": 2\n}\n", "b", "{\n  \"a\": 1\n}\n"),
				List.of("{\n  \"a\": {\n    \"b\": 1\n  }\n}\n", "a.b", "{\n  \"a\": {}\n}\n"),
				List.of("{\"a\":1,\"n\":null,\"c\":3}", "c", "{\"a\":1,\"n\":null}"));
	}

	@ParameterizedTest
	@MethodSource("removals")
	void removalsLeaveTheRest(List<String> given) {
		ConfigDocument edited = parse(given.get(0)).without(path(given.get(1)));
		assertThat(edited.text()).isEqualTo(given.get(2));
		assertThat(edited.without(path(given.get(1)))).isSameAs(edited);
	}

	@Test
	void whatIsThereAlreadyIsNotRewritten() {
		ConfigDocument document = parse("{\"a\":\"\\u0041\"}");
		assertThat(document.with(path("a"), "A")).isSameAs(document);
		assertThat(parse("").without(path("a")).text()).isEmpty();
	}

	@Test
	void whatCannotBeSetIsRefused() {
		ConfigDocument document = parse("{\"a\":1,\"t\":{\"u\":{}}}");
		refused(() -> document.with(path("a.b"), 1L)).withMessage("config key \"a\" is not a table");
		refused(() -> document.with(path("t.u"), 1L)).withMessage("config key \"t.u\" is a table");
		refused(() -> document.with(path("x"), Double.NaN)).withMessage("NaN cannot be written in JSON");
		refused(() -> document.with(path("x"), LocalDate.of(2024, 1, 2)))
			.withMessage("a value of type java.time.LocalDate cannot be written in JSON");
		refused(() -> document.with(path("x"), Arrays.asList(1L, null)))
			.withMessage("null cannot be written in JSON; leave the value out");
		refused(() -> document.with(path("x"), "\ud800"));
	}

	@Test
	void depthIsBounded() {
		Object value = 1L;
		for (int i = 0; i < 99; i++) {
			value = List.of(value);
		}
		assertThat(parse("").with(path("a"), value).get(path("a"))).contains(value);
		Object inner = value;
		refused(() -> parse("").with(path("a.b.c"), inner)).withMessage("a value is nested deeper than 100 levels");
		assertThat(parse("").with(path("a" + ".a".repeat(99)), 1L).values()).hasSize(1);
	}

	@Test
	void aLiteralIsJson() {
		ConfigDocument document = parse("");
		assertThat(document.literal("a\"\u001b\u202e")).isEqualTo("\"a\\\"\\u001B\\u202E\"");
		assertThat(document.literal(3L)).isEqualTo("3");
		assertThat(document.literal(List.of(1L, true))).isEqualTo("[1, true]");
		assertThat(document.literal(Map.of("a", Map.of()))).isEqualTo("{\n  \"a\": {}\n}");
	}

	private static ThrowableAssertAlternative<CliException> refused(ThrowingCallable edit) {
		return assertThatExceptionOfType(CliException.class).isThrownBy(edit)
			.satisfies((failure) -> assertThat(failure.category()).isEqualTo(ErrorCategory.VALIDATION));
	}

	private static ConfigDocument parse(String text) {
		return ConfigFormat.JSON.parse(text, Path.of("config.json"));
	}

	private static ConfigPath path(String key) {
		return ConfigPath.parse(key);
	}

}
