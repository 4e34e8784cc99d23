package dev.cliengine.config;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TomlDocumentTests {

	private static final String COMMENTED = """
			# Settings of acme

			name = 'x'   # who

			# How results look
			[output]
			  format = "json" # for now
			  # width = 80

			# Where
			[env.dev]
			url = "http://dev"
			""";

	@Test
	void valuesAreReadInTheOrderOfTheFile() {
		ConfigDocument document = parse("b = 1\na.x = [1, {y = 2.5}]\nd = 2024-01-02\n[t.u]\n[[l]]\nz = true\n");
		assertThat(document.values()).containsExactly(Map.entry("b", 1L),
				Map.entry("a", Map.of("x", List.of(1L, Map.of("y", 2.5)))), Map.entry("d", LocalDate.of(2024, 1, 2)),
				Map.entry("t", Map.of("u", Map.of())), Map.entry("l", List.of(Map.of("z", true))));
		assertThat(document.get(path("t.u"))).contains(Map.of());
		assertThat(document.get(path("t.v"))).isEmpty();
		assertThat(document.get(path("l.z"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "name, 3", "output, 6", "output.format, 7", "env, 11", "env.dev.url, 12" })
	void aLineIsThatOfTheKey(String key, int line) {
		assertThat(parse(COMMENTED).line(path(key))).hasValue(line);
		assertThat(parse("\uFEFF" + COMMENTED).line(path(key))).hasValue(line);
	}

	@Test
	void nothingHasNoLine() {
		assertThat(parse(COMMENTED).line(path("env.prod"))).isEmpty();
		assertThat(parse("a = {b.c = 1}").line(path("a.b"))).hasValue(1);
	}

	@Test
	void aValueIsReplacedWhereItStands() {
		assertThat(parse(COMMENTED).with(path("name"), "y").with(path("output.format"), 3L).text())
			.isEqualTo(COMMENTED.replace("'x'", "\"y\"").replace("\"json\"", "3"));
	}

	@Test
	void whatIsThereAlreadyIsNotRewritten() {
		ConfigDocument document = parse("a = 0x1F\nb = {}\n");
		assertThat(document.with(path("a"), 31L).with(path("b"), Map.of()).text()).isEqualTo(document.text());
	}

	@Test
	void aNewKeyJoinsItsTable() {
		assertThat(parse(COMMENTED).with(path("output.colour"), true).text())
			.isEqualTo(COMMENTED.replace("# for now\n", "# for now\n  colour = true\n"));
		assertThat(parse(COMMENTED).with(path("debug"), true).text())
			.isEqualTo(COMMENTED.replace("# who\n", "# who\ndebug = true\n"));
		assertThat(parse(COMMENTED).with(path("env.default"), "dev").text())
			.isEqualTo(COMMENTED.replace("# Where\n", "[env]\ndefault = \"dev\"\n\n# Where\n"));
	}

	@Test
	void aNewTableStandsWithItsKin() {
		assertThat(parse(COMMENTED).with(path("output.table.width"), 80L).text())
			.isEqualTo(COMMENTED.replace("# Where\n", "[output.table]\nwidth = 80\n\n# Where\n"));
		assertThat(parse(COMMENTED).with(path("credentials.store"), "file").text())
			.isEqualTo(COMMENTED + "\n[credentials]\nstore = \"file\"\n");
	}

	static List<List<Object>> additions() {
		return List.of(List.of("", "a.b", "v", "[a]\nb = \"v\"\n"), List.of("", "a", 1L, "a = 1\n"),
				List.of("# c\n", "a", 1L, "# c\n\na = 1\n"), List.of("# c", "a", 1L, "# c\n\na = 1\n"),
				List.of("# c\n[t]\n", "a", 1L, "a = 1\n\n# c\n[t]\n"),
				List.of("# head\n\n# c\n[t]\n", "a", 1L, "# head\n\na = 1\n\n# c\n[t]\n"),
				List.of("a = 1", "b", 1L, "a = 1\nb = 1"),
				List.of("a = 1\r\n", "b.c", 1L, "a = 1\r\n\r\n[b]\r\nc = 1\r\n"),
				List.of("[t]", "t.x", 1L, "[t]\nx = 1"),
				List.of("  [t] # c\n# d\n", "t.x", 1L, "  [t] # c\n  x = 1\n# d\n"),
				List.of("a.b = 1\n[t]\n", "a.c.d", 1L, "a.b = 1\na.c.d = 1\n[t]\n"),
				List.of("[x]\na.b = 1\nz = 1\n", "x.a.c", 1L, "[x]\na.b = 1\na.c = 1\nz = 1\n"),
				List.of("a = {b = 1} # c\n", "a.c", 1L, "a = {b = 1, c = 1} # c\n"),
				List.of("a = {}\n", "a.b.c", 1L, "a = { b.c = 1 }\n"),
				List.of("a = {\n\tb = 1 # c\n}\n", "a.d", 1L, "a = {\n\tb = 1, # c\n\td = 1\n}\n"),
				List.of("a = {\n\tb = 1, # c\n}\n", "a.d", 1L, "a = {\n\tb = 1, # c\n\td = 1,\n}\n"),
				List.of("a = {b.c = 1}\n", "a.b.d", 1L, "a = {b.c = 1, b.d = 1}\n"),
				List.of("[a.\"b.c\"]\n", "a.x y", 1L, "[a]\n\"x y\" = 1\n\n[a.\"b.c\"]\n"),
				List.of("[a]\nx = \"\"\"\n# no\n\"\"\"\n[b]\n", "a.c.d", 1L,
						"[a]\nx = \"\"\"\n# no\n\"\"\"\n\n[a.c]\nd = 1\n\n[b]\n"),
				List.of("x = 1\n", "t", Map.of(), "x = 1\n\n[t]\n"),
				List.of("x = 1\n", "x", Map.of("y", List.of(Map.of("z", 1L))), "x = { y = [{ z = 1 }] }\n"),
				List.of("x = 1\n", "t", Map.of("u", Map.of("v", 1L)), "x = 1\n\n[t.u]\nv = 1\n"),
				List.of("[[l]]\nx = 1\n[l.y]\n[z]\n", "l", List.of(1L), "l = [1]\n\n[z]\n"));
	}

	@ParameterizedTest
	@MethodSource("additions")
	void additionsLookAsPeopleWouldMakeThem(List<Object> given) {
		ConfigDocument edited = parse((String) given.get(0)).with(path((String) given.get(1)), given.get(2));
		assertThat(edited.text()).isEqualTo(given.get(3));
		assertThat(edited.get(path((String) given.get(1)))).contains(given.get(2));
	}

	static List<List<String>> removals() {
		return List.of(List.of("# c\na = 1 # d\n# e\nb = 1\n", "a", "# c\n# e\nb = 1\n"),
				List.of("a = 1\nb = 2", "b", "a = 1\n"), List.of("[t]\na = 1\n", "t.a", "[t]\n"),
				List.of("a.b = 1\na.c = 1\n", "a.b", "a.c = 1\n"), List.of("x = 1\na.b = 1\n", "a.b", "x = 1\n"),
				List.of("a = {b = 1, c = 2, d = 3}\n", "a.c", "a = {b = 1, d = 3}\n"),
				List.of("a = { b = 1, c = 2 }\n", "a.c", "a = { b = 1 }\n"),
				List.of("a = { b = 1 }\n", "a.b", "a = {}\n"),
				List.of("a = {\n b = 1, # x\n c = 2 # y\n}\n", "a.c", "a = {\n b = 1 # x\n}\n"),
				List.of("a = {\n b = 1, # x\n c = 2 # y\n}\n", "a.b", "a = {\n c = 2 # y\n}\n"),
				List.of("a = {\n # x\n b = 1\n}\n", "a.b", "a = {\n # x\n}\n"),
				List.of("a = {b.c = 1, x = 2, b.d = 3}\n", "a.b", "a = {x = 2}\n"),
				List.of("x = 1\n\n[a]\ny = 1\n# z\n\n# b\n[b]\n", "a", "x = 1\n\n# b\n[b]\n"),
				List.of("x = 1\n\n[a]\n\n[b]\n# in b\n\n# of c\n[b.c]\n", "b", "x = 1\n\n[a]\n"),
				List.of("[a]\nx = 1\n[c]\n[a.b]\ny = 1\n", "a", "[c]\n"),
				List.of("[[a]]\nx = 1\n[a.c]\n[b]\n", "a", "[b]\n"),
				List.of("a = 1\r\nb = \"\"\"\r\nx\"\"\"\r\nc = 1\r\n", "b", "a = 1\r\nc = 1\r\n"));
	}

	@ParameterizedTest
	@MethodSource("removals")
	void removalsLeaveTheRest(List<String> given) {
		ConfigDocument edited = parse(given.get(0)).without(path(given.get(1)));
		assertThat(edited.text()).isEqualTo(given.get(2));
		assertThat(edited.without(path(given.get(1)))).isSameAs(edited);
	}

	@Test
	void aTableInPlaceOfATableKeepsItsComments() {
		assertThat(parse(COMMENTED).with(path("output"), Map.of("format", "toon")).text())
			.isEqualTo(COMMENTED.replace("\"json\"", "\"toon\""));
		assertThat(parse("# c\na.b = 1\n").with(path("a"), Map.of()).text()).isEqualTo("# c\n\n[a]\n");
		assertThat(
				parse("[a] # c\nb = 1\nc = 2\n[a.d]\n").with(path("a"), Map.of("b", Map.of("x", 1L), "e", 1L)).text())
			.isEqualTo("[a] # c\nb = { x = 1 }\ne = 1\n");
	}

	@Test
	void whatIsNoTableHoldsNoValue() {
		refused(() -> parse("a = 1").with(path("a.b"), 1L)).withMessage("config key \"a\" is not a table");
		refused(() -> parse("x.a = []").with(path("x.a.b.c"), 1L)).withMessage("config key \"x.a\" is not a table");
		refused(() -> parse("[[a]]").with(path("a.b"), 1L)).withMessage("config key \"a\" is not a table");
	}

	@Test
	void aTableIsNotReplacedByAValue() {
		refused(() -> parse("[a.b]").with(path("a"), 1L)).withMessage("config key \"a\" is a table");
		refused(() -> parse("a.b = {}").with(path("a.b"), List.of())).withMessage("config key \"a.b\" is a table");
	}

	@Test
	void whatTomlDoesNotHaveIsRefused() {
		ConfigDocument document = parse("");
		refused(() -> document.with(path("a"), Arrays.asList(1L, null)))
			.withMessage("null cannot be written in TOML; leave the value out");
		refused(() -> document.with(path("a"), Collections.singletonMap("b", null))).withMessageStartingWith("null");
		refused(() -> document.with(path("a"), Map.of(1, 2)))
			.withMessageStartingWith("a value of type java.lang.Integer");
		refused(() -> document.with(path("a"), Year.of(2024)))
			.withMessageStartingWith("a value of type java.time.Year");
		refused(() -> document.with(path("a"), new Object()))
			.withMessage("a value of type java.lang.Object cannot be written in TOML");
		refused(() -> document.with(path("a"), LocalDate.of(10_000, 1, 1)));
		refused(() -> document.with(path("a"), OffsetDateTime.parse("2024-01-01T00:00:00+01:02:03")));
		refused(() -> document.with(path("a"), "\ud800")).withMessage("a text holds half a surrogate pair");
		refused(() -> document.with(new ConfigPath(List.of("\udc00")), 1L));
		refused(() -> document.with(path("a" + ".a".repeat(100)), 1L));
	}

	@Test
	void depthIsBounded() {
		Object value = 1L;
		for (int i = 0; i < 99; i++) {
			value = List.of(value);
		}
		assertThat(parse("").with(path("a"), value).get(path("a"))).contains(value);
		Object deeper = List.of(value);
		refused(() -> parse("").with(path("a"), deeper)).withMessage("a value is nested deeper than 100 levels");
		assertThat(parse("").with(path("a" + ".a".repeat(99)), 1L).values()).hasSize(1);
	}

	@Test
	void numbersOfOtherSizesAreWritten() {
		ConfigDocument document = parse("").with(path("a"), List.of(1, (short) 2, (byte) 3, 1.5f));
		assertThat(document.get(path("a"))).contains(List.of(1L, 2L, 3L, 1.5));
	}

	@Test
	void aLiteralIsWhatStandsInTheFile() {
		ConfigDocument document = parse("");
		assertThat(document.literal("a\"\n\u001b\u202e😀")).isEqualTo("\"a\\\"\\n\\u001B\\u202E😀\"");
		assertThat(document.literal(3L)).isEqualTo("3");
		assertThat(document.literal(Double.NEGATIVE_INFINITY)).isEqualTo("-inf");
		assertThat(document.literal(List.of("a", List.of(true)))).isEqualTo("[\"a\", [true]]");
		assertThat(document.literal(LocalDate.of(1, 2, 3))).isEqualTo("0001-02-03");
		assertThat(document.literal(Map.of())).isEmpty();
	}

	@Test
	void aTableIsAFragment() {
		ConfigDocument document = parse("[a]\nx = 1\n[a.b.\"c d\"]\ny = {}\nz = [{w = 1}]\n");
		assertThat(document.literal(document.get(path("a")).orElseThrow()))
			.isEqualTo("x = 1\n\n[b.\"c d\"]\nz = [{ w = 1 }]\n\n[b.\"c d\".y]");
	}

	private static ThrowableAssertAlternative<CliException> refused(ThrowingCallable edit) {
		return assertThatExceptionOfType(CliException.class).isThrownBy(edit)
			.satisfies((failure) -> assertThat(failure.category()).isEqualTo(ErrorCategory.VALIDATION));
	}

	private static ConfigDocument parse(String text) {
		return ConfigFormat.TOML.parse(text, Path.of("config.toml"));
	}

	private static ConfigPath path(String key) {
		return ConfigPath.parse(key);
	}

}
