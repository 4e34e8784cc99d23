package dev.cliengine.config;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ConfigTests {

	private final Layers layers = new Layers().file("""
			retries = 3
			ratio = 0.5
			tags = ["a"]
			literal = "${HOME} #{1+1}"

			[api]
			url = "http://a"
			""");

	@Test
	void aValueIsTextWhateverItsTypeInTheFile() {
		Config settings = this.layers.settings();
		assertThat(settings.text("retries")).contains("3");
		assertThat(settings.text("ratio")).contains("0.5");
		assertThat(settings.text("api.url")).contains("http://a");
		assertThat(settings.text("nothing")).isEmpty();
		assertThat(settings.value("api.url", String.class)).contains("http://a");
	}

	@Test
	void r36AValueIsNeverEvaluated() {
		assertThat(this.layers.settings().text("literal")).contains("${HOME} #{1+1}");
		assertThat(this.layers.variable("ACME_LITERAL", "${x}").settings().text("literal")).contains("${x}");
	}

	@Test
	void aTableOrAListIsNoText() {
		Config settings = this.layers.settings();
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> settings.text("api"))
			.withMessage("config.toml: api: is a table, not a single value")
			.satisfies((ex) -> assertThat(ex.category()).isEqualTo(ErrorCategory.VALIDATION));
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> settings.text("tags"))
			.withMessage("config.toml: tags: is a list, not a single value");
	}

	@Test
	void aValueThatHasTheTypeNeedsNoBinder() {
		assertThat(this.layers.settings().value("retries", Long.class)).contains(3L);
		assertThat(this.layers.settings().value("tags", List.class)).contains(List.of("a"));
	}

	@Test
	void whatIsNotATableIsNoSection() {
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> this.layers.settings().section("retries", Map.class))
			.withMessage("config.toml: retries: is not a table");
	}

	@Test
	void theEnvironmentIsNamedAndWithoutOneItHasNoTable() {
		assertThat(this.layers.settings().environment()).isEqualTo("dev");
		Config outside = this.layers.environment(Map.of("x", 1L)).factory().of("");
		assertThat(outside.environment()).isEmpty();
		assertThat(outside.find("x")).isEmpty();
		assertThat(outside.find("retries")).isPresent();
	}

	@Test
	void outsideOfACommandLineThereAreNoOptions() {
		Layers withOption = this.layers.keys(ConfigKey.named("retries").option("retries").build())
			.option("retries", "9");
		assertThat(withOption.settings().text("retries")).contains("9");
		assertThat(withOption.factory().of("dev").text("retries")).contains("3");
	}

}
