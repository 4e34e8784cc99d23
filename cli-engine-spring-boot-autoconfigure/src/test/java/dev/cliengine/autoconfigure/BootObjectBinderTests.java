package dev.cliengine.autoconfigure;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.util.unit.DataSize;

import dev.cliengine.config.ConfigKey;
import dev.cliengine.config.ConfigLayer;
import dev.cliengine.config.Layers;
import dev.cliengine.config.Config;
import dev.cliengine.config.TableSource;
import dev.cliengine.io.Secret;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of settings that fit.
 */
class BootObjectBinderTests {

	private final Layers layers = new Layers();

	@Test
	void valuesBecomeTheTypesPeopleUse() {
		this.layers.file("""
				retries = 3
				wait = "10s"
				size = "2MB"
				url = "http://a/x%20y"
				stage = "early-access"
				day = 2026-01-31
				path = "file:notes"
				names = ["a", "b"]
				token = "t"
				""").variable("ACME_VERBOSE", "y").variable("ACME_PORTS", "1,2");
		Config settings = settings();
		assertThat(settings.value("retries", Integer.class)).contains(3);
		assertThat(settings.value("retries", int.class)).contains(3);
		assertThat(settings.value("wait", Duration.class)).contains(Duration.ofSeconds(10));
		assertThat(settings.value("size", DataSize.class)).contains(DataSize.ofMegabytes(2));
		assertThat(settings.value("url", URI.class)).contains(URI.create("http://a/x%20y"));
		assertThat(settings.value("stage", Stage.class)).contains(Stage.EARLY_ACCESS);
		assertThat(settings.value("day", LocalDate.class)).contains(LocalDate.of(2026, 1, 31));
		assertThat(settings.value("path", Path.class)).contains(Path.of("file:notes"));
		assertThat(settings.value("token", Secret.class)).contains(Secret.of("t"));
		assertThat(settings.value("names", String[].class))
			.hasValueSatisfying((names) -> assertThat(names).containsExactly("a", "b"));
		assertThat(settings.value("verbose", Boolean.class)).contains(true);
		assertThat(settings.value("ports", int[].class))
			.hasValueSatisfying((ports) -> assertThat(ports).containsExactly(1, 2));
		assertThat(settings.value("nothing", Integer.class)).isEmpty();
	}

	@Test
	void aSectionIsFoundHoweverItsNamesAreSpelled() {
		for (String name : List.of("base_url", "baseUrl", "base-url", "BaseURL")) {
			this.layers.file("[api]\n" + name + " = \"http://a\"\nretry = { max_wait = \"2s\" }");
			assertThat(settings().section("api", Api.class))
				.contains(new Api(URI.create("http://a"), 30, new Retry(Duration.ofSeconds(2)), null));
		}
	}

	@Test
	void aSectionIsMadeOfAllLayersValueByValue() {
		this.layers.file("[api]\nbase_url = \"http://file\"\nport = 1\nretry = { max_wait = \"1s\" }\nlabel = \"file\"")
			.environment(Map.of("api", Map.of("port", 2L), "api.label", "environment"))
			.variable("ACME_API_BASE_URL", "http://variable")
			.dotEnv("ACME_API_RETRY_MAX_WAIT=3s");
		assertThat(settings().section("api", Api.class))
			.contains(new Api(URI.create("http://variable"), 2, new Retry(Duration.ofSeconds(3)), "environment"));
	}

	@Test
	void aSectionCanComeFromVariablesAlone() {
		this.layers.variable("ACME_API_RETRY_MAX_WAIT", "3s").variable("ACME_API", "unrelated");
		assertThat(settings().section("api", Api.class))
			.hasValueSatisfying((api) -> assertThat(api.retry()).isEqualTo(new Retry(Duration.ofSeconds(3))));
		this.layers.variable("ACME_ONLY", "unrelated");
		assertThat(settings().section("only", OneText.class)).isEmpty();
	}

	@Test
	void declaredKeysBringTheirOptionsVariablesAndDefaults() {
		this.layers
			.keys(ConfigKey.named("endpoint").path("api.base_url").variables("BACKEND").option("endpoint").build(),
					ConfigKey.named("api.port").defaultValue(8080).build(),
					ConfigKey.named("api.label").variables().build())
			.variable("BACKEND", "http://variable")
			.variable("ACME_API_LABEL", "kept out");
		Api expected = new Api(URI.create("http://variable"), 8080, null, null);
		assertThat(settings().section("api", Api.class)).contains(expected);
		assertThat(settings().value("endpoint", URI.class)).contains(expected.baseUrl());
		this.layers.option("endpoint", "http://option");
		assertThat(settings().section("api", Api.class)).map(Api::baseUrl).contains(URI.create("http://option"));
	}

	@Test
	void whatIsAbsentIsNoSectionWhateverTheTypeHasForDefaults() {
		assertThat(settings().section("api", Api.class)).isEmpty();
		assertThat(settings().section("api", AllDefaults.class)).isEmpty();
		this.layers.file("[api]\nother = 1");
		assertThat(settings().section("api", AllDefaults.class)).isEmpty();
		this.layers.file("[api]\nport = 1");
		assertThat(settings().section("api", AllDefaults.class)).contains(new AllDefaults(1, "none"));
	}

	@Test
	void theDefaultOfADeclaredKeyMakesASection() {
		this.layers.keys(ConfigKey.named("api.port").defaultValue(8080).build());
		assertThat(settings().section("api", AllDefaults.class)).contains(new AllDefaults(8080, "none"));
	}

	@Test
	void listsAndMapsHoldValuesListsMapsAndRecords() {
		this.layers.file("""
				[net]
				names = ["a", "b"]
				none = []
				hosts = [{ base_url = "http://a", port = 1 }, { baseUrl = "http://b" }]
				grid = [[1, 2], [3]]
				labels = { "Team Name" = "x", camelCase = "y", "a.b" = "z", 80 = "w", "c[d]" = "v" }
				retries = { first = { max_wait = "1s" } }
				free = { a = { b = 1 }, c = [{ d = 2 }], e = "f" }
				""").environment(Map.of("net", Map.of("labels", Map.of("camelCase", "environment"))));
		Net net = settings().section("net", Net.class).orElseThrow();
		assertThat(net.names()).containsExactly("a", "b");
		assertThat(net.none()).isEmpty();
		assertThat(net.hosts()).containsExactly(new Api(URI.create("http://a"), 1, null, null),
				new Api(URI.create("http://b"), 30, null, null));
		assertThat(net.grid()).containsExactly(List.of(1, 2), List.of(3));
		assertThat(net.labels()).containsOnly(Map.entry("Team Name", "x"), Map.entry("camelCase", "environment"),
				Map.entry("a.b", "z"), Map.entry("80", "w"), Map.entry("c[d]", "v"));
		assertThat(net.retries()).containsOnly(Map.entry("first", new Retry(Duration.ofSeconds(1))));
		assertThat(net.free()).containsOnly(Map.entry("a", Map.of("b", 1L)), Map.entry("c", List.of(Map.of("d", 2L))),
				Map.entry("e", "f"));
	}

	@Test
	void namesInMapsAreTakenAsTheyAreSpelled() {
		this.layers.file("[net]\nlabels = { fooBar = \"file\" }")
			.environment(Map.of("net", Map.of("labels", Map.of("foo_bar", "environment"))));
		assertThat(settings().section("net", Net.class)).map(Net::labels)
			.contains(Map.of("fooBar", "file", "foo_bar", "environment"));
	}

	@Test
	void aListHidesTheOneBelowIt() {
		this.layers.file("[net]\nnames = [\"a\", \"b\"]\nhosts = [{ port = 1 }, { port = 2 }]")
			.environment(Map.of("net", Map.of("names", List.of(), "hosts", List.of(Map.of("port", 3L)))));
		Net net = settings().section("net", Net.class).orElseThrow();
		assertThat(net.names()).isEmpty();
		assertThat(net.hosts()).extracting(Api::port).containsExactly(3);
		this.layers.variable("ACME_NET_NAMES", "x,y");
		assertThat(settings().section("net", Net.class)).map(Net::names).contains(List.of("x", "y"));
	}

	@Test
	void aRenamedComponentAndAnAcronymAreFound() {
		this.layers.environment(Map.of("class", "a", "api_url", "b"));
		assertThat(settings().environment(Odd.class)).isEqualTo(new Odd("a", "b"));
		this.layers.environment(Map.of("class", "a", "apiURL", "b"));
		assertThat(settings().environment(Odd.class)).isEqualTo(new Odd("a", "b"));
	}

	@Test
	void anObjectWithSettersIsFilled() {
		this.layers.file("[api]\nbase_url = \"http://a\"");
		assertThat(settings().section("api", Bean.class)).hasValueSatisfying((bean) -> {
			assertThat(bean.getBaseUrl()).isEqualTo("http://a");
			assertThat(bean.getPort()).isEqualTo(7);
		});
	}

	@Test
	void anEnvironmentTakesVariablesThenItsTableThenDefaults() {
		this.layers.file("base_url = \"http://file\"\nport = 1")
			.option("port", "9")
			.keys(ConfigKey.named("port").option("port").build())
			.environment(Map.of("base_url", "http://environment", "retry", Map.of("max_wait", "1s")))
			.variable("ACME_BASE_URL", "http://variable");
		assertThat(settings().environment(Api.class))
			.isEqualTo(new Api(URI.create("http://variable"), 30, new Retry(Duration.ofSeconds(1)), null));
		this.layers.dotEnv("ACME_PORT=2");
		assertThat(settings().environment(Api.class).port()).isEqualTo(2);
	}

	@Test
	void blankTextAndEmptyListsAreNoAnswersInAnEnvironment() {
		this.layers.variable("ACME_PORT", "  ")
			.environment(Map.of("port", 5L, "text", " ", "names", List.of()))
			.own(new TableSource(ConfigLayer.DEFAULT, Map.of("names", List.of("a"), "text", "x"), "own"));
		assertThat(settings().environment(Answers.class)).isEqualTo(new Answers(5, "x", List.of("a")));
	}

	@Test
	void anEnvironmentCanConsistOfDefaults() {
		assertThat(settings().environment(AllDefaults.class)).isEqualTo(new AllDefaults(5, "none"));
	}

	@Test
	void r36PlaceholdersAndExpressionsStayLiteral() {
		this.layers.file("[texts]\nplain = \"${user.home}\"\nlist = [\"#{1+1}\", \"${x:y}\"]\nmap = { a = \"${x}\" }")
			.variable("ACME_TEXTS_FROM_VARIABLE", "${java.version} #{T(java.lang.System)}");
		assertThat(settings().section("texts", Texts.class)).contains(new Texts("${user.home}",
				List.of("#{1+1}", "${x:y}"), Map.of("a", "${x}"), "${java.version} #{T(java.lang.System)}", "${z}"));
	}

	private Config settings() {
		BootObjectBinder binder = new BootObjectBinder(this.layers.keys(), ApplicationConversionService::new, () -> {
			throw new AssertionError("no constraints, no validator");
		});
		return this.layers.binder(binder).settings();
	}

	enum Stage {

		EARLY_ACCESS, GENERAL

	}

	record Api(@Nullable URI baseUrl, @DefaultValue("30") int port, @Nullable Retry retry, @Nullable String label) {
	}

	record Retry(Duration maxWait) {
	}

	record OneText(String value) {
	}

	record AllDefaults(@DefaultValue("5") int port, @DefaultValue("none") String label) {
	}

	record Net(List<String> names, List<String> none, List<Api> hosts, List<List<Integer>> grid,
			Map<String, String> labels, Map<String, Retry> retries, Map<String, Object> free) {
	}

	record Odd(@Name("class") String type, String apiURL) {
	}

	record Answers(int port, String text, List<String> names) {
	}

	record Texts(String plain, List<String> list, Map<String, String> map, String fromVariable,
			@DefaultValue("${z}") String missing) {
	}

	static class Bean {

		private String baseUrl = "";

		private int port = 7;

		public String getBaseUrl() {
			return this.baseUrl;
		}

		public void setBaseUrl(String baseUrl) {
			this.baseUrl = baseUrl;
		}

		public int getPort() {
			return this.port;
		}

		public void setPort(int port) {
			this.port = port;
		}

	}

}
