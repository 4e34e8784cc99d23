package dev.cliengine.sample.kohub.client.config;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.cliengine.io.Secret;
import dev.cliengine.sample.kohub.client.error.ValidationError;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link KohubSettings} and {@link SessionStore}.
 */
class KohubSettingsTests {

	private static final Instant NOW = Instant.parse("2026-03-04T10:12:08Z");

	@TempDir
	private Path home;

	private KohubConfig config;

	@BeforeEach
	void config() {
		this.config = new KohubConfig(this.home, (line) -> {
		});
	}

	@Test
	void whatIsGivenCountsMoreThanTheEnvironmentAndThatMoreThanTheFile() {
		this.config.save("http://file", "of-file");
		Map<String, String> environment = Map.of("HF_ENDPOINT", "http://variable", "HF_TOKEN", "of-variable");
		KohubSettings given = KohubSettings.resolve("http://given/", "of-given", environment, this.config);
		assertThat(given.endpoint()).isEqualTo("http://given");
		assertThat(given.token()).isEqualTo(Secret.of("of-given"));
		assertThat(given.endpointSource()).isEqualTo(SettingSource.GIVEN);
		KohubSettings variable = KohubSettings.resolve(null, "", environment, this.config);
		assertThat(variable.endpoint()).isEqualTo("http://variable");
		assertThat(variable.tokenSource()).isEqualTo(SettingSource.ENVIRONMENT);
		KohubSettings file = KohubSettings.resolve(null, null, Map.of("HF_ENDPOINT", ""), this.config);
		assertThat(file.endpoint()).isEqualTo("http://file");
		assertThat(file.token()).isEqualTo(Secret.of("of-file"));
	}

	@Test
	void nothingSaidMeansTheUsualServerAndNoToken() {
		KohubSettings settings = KohubSettings.resolve(null, null, Map.of(), this.config);
		assertThat(settings.endpoint()).isEqualTo("http://localhost:8000");
		assertThat(settings.token()).isNull();
		assertThat(settings.endpointSource()).isEqualTo(SettingSource.DEFAULT);
	}

	@Test
	void aTokenOfTheFileGoesToNoOtherServer() {
		this.config.save("http://file", "of-file");
		assertThat(KohubSettings.resolve("http://elsewhere", null, Map.of(), this.config).token()).isNull();
		this.config.remove("endpoint");
		assertThat(KohubSettings.resolve("http://elsewhere", null, Map.of(), this.config).token()).isNull();
		assertThat(KohubSettings.resolve(null, null, Map.of(), this.config).token()).isEqualTo(Secret.of("of-file"));
	}

	@Test
	void whatIsNoAddressIsRefused() {
		assertThatExceptionOfType(ValidationError.class)
			.isThrownBy(() -> KohubSettings.resolve("localhost:8000", null, Map.of(), this.config));
	}

	@Test
	void aLoginSurvivesTheProcessForItsServerUntilItEnds() {
		Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
		SessionStore store = new SessionStore(this.home, clock);
		store.keep(new HubSession("http://h", "mira", Secret.of("c0ffee"), NOW.plusSeconds(1)));
		assertThat(new SessionStore(this.home, clock).find("http://h").orElseThrow().cookie())
			.isEqualTo(Secret.of("c0ffee"));
		assertThat(store.find("http://other")).isEmpty();
		assertThat(new SessionStore(this.home, Clock.fixed(NOW.plusSeconds(1), ZoneOffset.UTC)).find("http://h"))
			.isEmpty();
		store.forget("http://other");
		assertThat(store.find("http://h")).isPresent();
		store.forget("http://h");
		assertThat(store.path()).doesNotExist();
	}

}
