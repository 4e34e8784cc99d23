package dev.cliengine.autoconfigure;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.ApplicationConversionService;

import dev.cliengine.config.ConfigKey;
import dev.cliengine.config.Layers;
import dev.cliengine.config.Config;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.Secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * What people are told about settings that do not fit.
 */
class BindProblemsTests {

	private final Layers layers = new Layers();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "java.lang.Integer|x|'x' is not a whole number",
					"java.lang.Integer|3.5|'3.5' is not a whole number",
					"java.lang.Integer|99999999999|'99999999999' is out of range",
					"java.lang.Double|x|'x' is not a number", "java.lang.Boolean|maybe|'maybe' is not true or false",
					"java.time.Duration|soon|'soon' is not a duration such as 10s",
					"org.springframework.util.unit.DataSize|big|'big' is not a size such as 10MB",
					"java.net.URI|a b|'a b' is not a URI", "java.time.LocalDate|today|'today' is not a date",
					"java.util.UUID|x|'x' is not a UUID: Invalid UUID string: x" })
	void aValueThatDoesNotFitIsNamedWithItsSourceAndTheReason(Class<?> type, String text, String reason) {
		this.layers.variable("ACME_RETRIES", text);
		assertThat(refused(() -> settings().value("retries", type))).hasMessage("ACME_RETRIES: retries: " + reason);
	}

	@Test
	void theChoicesOfAnEnumAreNamed() {
		this.layers.dotEnv("ACME_STAGE=x");
		assertThat(refused(() -> settings().value("stage", Stage.class)))
			.hasMessage("/work/.env:1 ACME_STAGE: stage: 'x' is not one of: early-access, general");
	}

	@Test
	void aWrongShapeIsAnErrorNotAnAbsence() {
		this.layers.file("""
				[api]
				base_url = ["http://a"]
				port = { a = 1 }
				names = { a = 1 }
				labels = "x"
				retry = [1]
				""");
		assertThat(refused(() -> settings().section("api", Api.class))).hasMessage("""
				config.toml: api.base_url: is a list, not a URI; \
				config.toml: api.port: is a table, not a whole number; \
				config.toml: api.names: is a table, not a list; \
				config.toml: api.labels: 'x' is not a table; \
				config.toml: api.retry: is a list, not a table""");
	}

	@Test
	void allProblemsAreToldAtOnceEachAsItIsSpelled() {
		this.layers
			.file("[api]\nbaseUrl = \"a b\"\nnames = [1, 2]\nretry = { max-wait = \"soon\" }\nlabels = { a = [1] }")
			.environment(Map.of("api", Map.of("port", "x")));
		assertThat(refused(() -> settings().section("api", Api.class))).hasMessage("""
				config.toml: api.baseUrl: 'a b' is not a URI; environment dev: api.port: 'x' is not a whole number; \
				config.toml: api.labels.a: is a list, not a text; \
				config.toml: api.retry.max-wait: 'soon' is not a duration such as 10s""");
	}

	@Test
	void itemsOfListsAndMapsAreNamed() {
		this.layers.file("[net]\nhosts = [{ port = 1 }, { port = \"x\" }]\nports = [1, \"y\"]\nstages = { z = 1 }");
		assertThat(refused(() -> settings().section("net", Net.class))).hasMessage("""
				config.toml: net.hosts[1].port: 'x' is not a whole number; \
				config.toml: net.ports[1]: 'y' is not a whole number; \
				config.toml: net.stages: 'z' is not one of: early-access, general""");
	}

	@Test
	void emptyTextIsNoNumber() {
		this.layers.file("retries = ''\n[net]\nports = [1, '', 3]\nhosts = [{ port = '' }]");
		assertThat(refused(() -> settings().value("retries", int.class)))
			.hasMessage("config.toml: retries: is empty, not a whole number");
		assertThat(refused(() -> settings().section("net", Net.class))).hasMessage("""
				config.toml: net.hosts[0].port: is empty, not a whole number; \
				config.toml: net.ports[1]: is empty, not a whole number""");
	}

	@Test
	void aDeclaredKeyGoesByItsName() {
		this.layers.keys(ConfigKey.named("port").path("api.port").variables("PORT").build()).variable("PORT", "x");
		assertThat(refused(() -> settings().value("port", Integer.class)))
			.hasMessage("PORT: port: 'x' is not a whole number");
		assertThat(refused(() -> settings().section("api", Api.class)))
			.hasMessage("PORT: port: 'x' is not a whole number");
	}

	@Test
	void secretsNeverAppear() {
		this.layers.file("[api]\ntoken = \"hunter2\"\nPassword = \"hunter3\"\nplain = \"hunter4\"")
			.variable("ACME_API_SECRETS", "hunter5");
		CliException failure = refused(() -> settings().section("api", Hidden.class));
		assertThat(failure).hasMessage("""
				config.toml: api.token: the value is not a whole number; \
				config.toml: api.Password: the value is not a duration such as 10s; \
				ACME_API_SECRETS: api.secrets: the value is not a whole number""");
		assertThat(failure).hasStackTraceContaining("api.token");
		assertThat(stackTrace(failure)).doesNotContain("hunter");
	}

	@Test
	void aSecretIsHiddenByItsTypeAndAlsoInTheWordsOfTheApplication() {
		this.layers.file("[login]\nplain = \"hunter2\"\ntoken = \"hunter3\"");
		CliException failure = refused(() -> settings().section("login", Login.class));
		assertThat(failure).hasMessage("login: bad ******** and ********");
		assertThat(stackTrace(failure)).doesNotContain("hunter");
	}

	@Test
	void theConstructorOfARecordCanRefuse() {
		this.layers.file("[range]\nfrom = 2\nto = 1");
		assertThat(refused(() -> settings().section("range", Range.class))).hasMessage("range: from must be below to")
			.hasCauseInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void allBrokenConstraintsAreToldAtOnceEachWithItsSource() {
		this.layers.file("[limits]\nmaxItems = 0\ntoken = \"hunter2\"\nnested = { a_b = 1 }\nlist = [{ a_b = 2 }]")
			.variable("ACME_LIMITS_NAME", "long");
		assertThat(refused(() -> settings().section("limits", Limits.class))).hasMessage("""
				ACME_LIMITS_NAME: limits.name: size must be between 0 and 3; \
				config.toml: limits.list[0].a_b: must be greater than or equal to 5; \
				config.toml: limits.maxItems: must be greater than or equal to 1; \
				config.toml: limits.nested.a_b: must be greater than or equal to 5; \
				config.toml: limits.token: is not acceptable; limits.base_url: must not be null""");
	}

	@Test
	void fieldsOfAnEnvironmentWithoutAnswerAreNamedTogetherWithTheWrongOnes() {
		this.layers.file("base_url = \"http://not.asked\"")
			.environment(Map.of("port", "x", "names", List.of(), "retry", Map.of("other", 1L)));
		CliException failure = refused(() -> settings().environment(Api.class));
		assertThat(failure).hasMessage("""
				field base_url has no value in any source, and no default; \
				field names has no value in any source, and no default; \
				field retry.max_wait has no value in any source, and no default; \
				field port: 'x' is not a whole number (environment dev)""");
		assertThat(failure.fix()).contains("environment");
	}

	@Test
	void aBrokenConstraintOfAnEnvironmentIsAProblemOfItsField() {
		this.layers.variable("ACME_A_B", "1");
		assertThat(refused(() -> settings().environment(Nested.class)))
			.hasMessage("field a_b: must be greater than or equal to 5 (ACME_A_B)");
	}

	@Test
	void aWrongDefaultIsAMistakeOfTheApplication() {
		this.layers.file("[a]\nother = 1");
		assertThat(catchThrowableOfType(RuntimeException.class, () -> settings().section("a", WrongDefault.class)))
			.isNotNull()
			.isNotInstanceOf(CliException.class);
	}

	private Config settings() {
		BootObjectBinder binder = new BootObjectBinder(this.layers.keys(), ApplicationConversionService::new,
				() -> Validation.buildDefaultValidatorFactory().getValidator());
		return this.layers.binder(binder).settings();
	}

	private static CliException refused(ThrowingCallable call) {
		CliException failure = catchThrowableOfType(CliException.class, call);
		assertThat(failure).isNotNull();
		assertThat(failure.category()).isEqualTo(ErrorCategory.VALIDATION);
		return failure;
	}

	private static String stackTrace(Throwable failure) {
		StringWriter text = new StringWriter();
		failure.printStackTrace(new PrintWriter(text));
		return text.toString();
	}

	enum Stage {

		EARLY_ACCESS, GENERAL

	}

	record Api(URI baseUrl, @DefaultValue("30") int port, List<String> names, @Nullable Map<String, String> labels,
			@Nullable Retry retry) {

		Api {
			names = List.copyOf(names);
		}

	}

	record Retry(Duration maxWait) {
	}

	record Host(int port) {
	}

	record Net(List<Host> hosts, List<Integer> ports, Map<Stage, Integer> stages) {
	}

	record Hidden(int token, Duration password, List<Integer> secrets) {
	}

	record Login(Secret plain, String token) {

		Login {
			throw new IllegalArgumentException("bad " + plain.reveal() + " and " + token);
		}

	}

	record Range(int from, int to) {

		Range {
			if (from >= to) {
				throw new IllegalArgumentException("from must be below to");
			}
		}

	}

	record Limits(@Min(1) int maxItems, @Size(max = 3) String name, @NotNull @Nullable URI baseUrl,
			@Pattern(regexp = "x", message = "not '${validatedValue}'") String token, @Valid Nested nested,
			List<@Valid Nested> list) {
	}

	record Nested(@Min(5) int aB) {
	}

	record WrongDefault(int other, @DefaultValue("x") int wrong) {
	}

}
