package dev.cliengine.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.cliengine.core.EnvironmentVariables;

import static org.assertj.core.api.Assertions.assertThat;

class ConfigSourcesTests {

	private final VariableNames names = VariableNames.prefixed("ACME");

	@Test
	void anOptionCountsAlsoWhenItIsEmpty() {
		ConfigSource options = new OptionSource(Map.of("out", "")::get, (id) -> "--" + id + "put");
		ConfigKey output = ConfigKey.named("output.format").option("out").build();
		assertThat(options.find(output)).contains(new Setting("", ConfigLayer.FLAG, "--output"));
		assertThat(options.find(ConfigKey.named("out").build())).isEmpty();
		assertThat(options.find(ConfigKey.named("other").option("other").build())).isEmpty();
		assertThat(options.hasBelow(ConfigPath.parse("output"))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "api, true", "api.retry, true", "ap, false", "empty, false", "api.retry.max, false" })
	void variablesAreBelowAPathWhenTheyContinueItsName(String path, boolean expected) {
		Map<String, String> variables = Map.of("ACME_API_RETRY_MAX", "3", "ACME_EMPTY_X", "");
		assertThat(new VariableSource(new EnvironmentVariables(variables), this.names).hasBelow(ConfigPath.parse(path)))
			.isEqualTo(expected);
		DotEnv file = DotEnv.parse("ACME_API_RETRY_MAX=3\nACME_EMPTY_X=", Path.of(".env"), (notice) -> {
		});
		assertThat(new DotEnvSource(() -> file, this.names).hasBelow(ConfigPath.parse(path))).isEqualTo(expected);
	}

	@Test
	void theDotEnvFileIsReadAtFirstUseAndOnce() {
		AtomicInteger reads = new AtomicInteger();
		ConfigSource source = new DotEnvSource(() -> {
			reads.incrementAndGet();
			return DotEnv.none();
		}, this.names);
		assertThat(source.layer()).isEqualTo(ConfigLayer.DOTENV);
		assertThat(reads).hasValue(0);
		source.find(ConfigKey.named("a").build());
		source.hasBelow(ConfigPath.parse("a"));
		assertThat(reads).hasValue(1);
	}

	@Test
	void aTableHasValuesByPathAndByTheWholePathAsOneName() {
		ConfigSource table = new TableSource(ConfigLayer.ENVIRONMENT,
				Map.of("a", Map.of("b", 1L), "c.d", 2L, "a.b", 3L, "e", "text"), "here");
		assertThat(table.find(ConfigKey.named("a.b").build()))
			.contains(new Setting(1L, ConfigLayer.ENVIRONMENT, "here"));
		assertThat(table.find(ConfigKey.named("c.d").build()).map(Setting::value)).contains(2L);
		assertThat(table.find(ConfigKey.named("a").build()).map(Setting::value)).contains(Map.of("b", 1L));
		assertThat(table.find(ConfigKey.named("e.f").build())).isEmpty();
		assertThat(table.find(ConfigKey.named("z").build())).isEmpty();
	}

	@Test
	void emptyTablesAreNothingBelow() {
		ConfigSource table = new TableSource(ConfigLayer.ENVIRONMENT,
				Map.of("a", Map.of("b", Map.of("c", 1L)), "d.e", 2L, "f", Map.of("g", Map.of()), "h", 1L), "here");
		assertThat(List.of("a", "a.b", "d")).allMatch((path) -> table.hasBelow(ConfigPath.parse(path)));
		assertThat(List.of("a.b.c", "d.e", "f", "h", "z")).noneMatch((path) -> table.hasBelow(ConfigPath.parse(path)));
	}

	@Test
	void defaultsAreThoseOfDeclaredKeys() {
		ConfigKey key = ConfigKey.named("limit").path("api.limit").defaultValue(5).build();
		ConfigSource defaults = new DefaultSource(new ConfigKeys(List.of(key, ConfigKey.named("other.x").build())));
		assertThat(defaults.find(key)).contains(new Setting(5, ConfigLayer.DEFAULT, "default"));
		assertThat(defaults.hasBelow(ConfigPath.parse("api"))).isTrue();
		assertThat(defaults.hasBelow(ConfigPath.parse("api.limit"))).isFalse();
		assertThat(defaults.hasBelow(ConfigPath.parse("other"))).isFalse();
	}

}
