package dev.cliengine.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ApplicationDirectoriesTests {

	private static final List<Function<ApplicationDirectories, Path>> ALL = List.of(ApplicationDirectories::config,
			ApplicationDirectories::data, ApplicationDirectories::cache, ApplicationDirectories::state);

	@TempDir
	Path root;

	@ParameterizedTest
	@CsvSource({ "LINUX, home/.config, home/.local/share, home/.cache, home/.local/state",
			"OTHER, home/.config, home/.local/share, home/.cache, home/.local/state",
			"MACOS, home/Library/Application Support, home/Library/Application Support, home/Library/Caches, "
					+ "home/Library/Application Support",
			"WINDOWS, roaming, local, local, local" })
	void eachSystemHasItsCustom(OperatingSystem os, String config, String data, String cache, String state) {
		ApplicationDirectories directories = directories(os, "HOME", path("home"), "APPDATA", path("roaming"),
				"LOCALAPPDATA", path("local"));
		assertThat(ALL).map((function) -> function.apply(directories))
			.containsExactly(below(config), below(data), below(cache), below(state));
	}

	@ParameterizedTest
	@EnumSource
	void xdgCountsEverywhere(OperatingSystem os) {
		ApplicationDirectories directories = directories(os, "HOME", path("home"), "APPDATA", path("roaming"),
				"LOCALAPPDATA", path("local"), "XDG_CONFIG_HOME", path("1"), "XDG_DATA_HOME", path("2"),
				"XDG_CACHE_HOME", path("3"), "XDG_STATE_HOME", path("4"));
		assertThat(ALL).map((function) -> function.apply(directories))
			.containsExactly(below("1"), below("2"), below("3"), below("4"));
	}

	@ParameterizedTest
	@CsvSource({ "''", "relative/path", "./here", "~/.config", "'nul\0'" })
	void r7EmptyAndRelativeValuesAreIgnored(String value) {
		assertThat(directories(OperatingSystem.LINUX, "HOME", path("home"), "XDG_CONFIG_HOME", value).config())
			.isEqualTo(below("home/.config"));
		assertThat(directories(OperatingSystem.LINUX, "HOME", value, "XDG_CONFIG_HOME", path("xdg")).config())
			.isEqualTo(below("xdg"));
	}

	@Test
	void r7WithoutHomeOnlyAskingFails() {
		ApplicationDirectories directories = directories(OperatingSystem.LINUX, "XDG_CACHE_HOME", path("cache"));
		assertThat(directories.cache()).isEqualTo(below("cache"));
		assertThatExceptionOfType(CliException.class).isThrownBy(directories::state)
			.withMessageContaining("state")
			.satisfies((ex) -> assertThat(ex.category()).isEqualTo(ErrorCategory.FAILURE))
			.satisfies((ex) -> assertThat(ex.fix()).isEqualTo("Set XDG_STATE_HOME or HOME to an absolute path"));
	}

	@ParameterizedTest
	@EnumSource
	void r7WithNothingSetEveryQuestionNamesTheVariables(OperatingSystem os) {
		ApplicationDirectories directories = directories(os, "HOME", "here");
		for (Function<ApplicationDirectories, Path> function : ALL) {
			assertThatExceptionOfType(CliException.class).isThrownBy(() -> function.apply(directories))
				.withMessageContainingAll("XDG_", "HOME");
		}
	}

	@ParameterizedTest
	@EnumSource
	void configurationFallsBackToTheOtherCustom(OperatingSystem os) {
		assertThat(directories(os, "APPDATA", path("roaming")).config()).isEqualTo(below("roaming"));
	}

	@Test
	void windowsWithoutItsOwnVariablesUsesHome() {
		ApplicationDirectories directories = directories(OperatingSystem.WINDOWS, "HOME", path("home"));
		assertThat(directories.config()).isEqualTo(below("home/.config"));
		assertThat(directories.data()).isEqualTo(below("home/.local/share"));
	}

	@Test
	void onMacosTheXdgPlaceIsHonouredWhenItExists() throws IOException {
		Files.createDirectories(below("home/.config"));
		ApplicationDirectories directories = directories(OperatingSystem.MACOS, "HOME", path("home"));
		assertThat(directories.config()).isEqualTo(below("home/.config"));
		assertThat(directories.data()).isEqualTo(below("home/Library/Application Support"));
	}

	@Test
	void r32AnUnsafeApplicationIdLeadsNowhere() {
		ApplicationDirectories directories = new ApplicationDirectories("../fleet", Map.of("HOME", path("home")),
				OperatingSystem.MACOS);
		assertThatExceptionOfType(CliException.class).isThrownBy(directories::config)
			.satisfies((ex) -> assertThat(ex.category()).isEqualTo(ErrorCategory.VALIDATION));
	}

	@Test
	void nothingIsCreated() {
		ApplicationDirectories directories = directories(OperatingSystem.LINUX, "HOME", path("home"));
		ALL.forEach((function) -> function.apply(directories));
		assertThat(this.root).isEmptyDirectory();
	}

	@ParameterizedTest
	@CsvSource({ "Linux, LINUX", "Mac OS X, MACOS", "Darwin, MACOS", "Windows 11, WINDOWS", "windows server, WINDOWS",
			"FreeBSD, OTHER", "'', OTHER" })
	void systemsAreRecognised(String name, OperatingSystem os) {
		assertThat(OperatingSystem.of(name)).isEqualTo(os);
	}

	private String path(String name) {
		return this.root.resolve(name).toString();
	}

	private Path below(String base) {
		return this.root.resolve(base).resolve("fleet");
	}

	private static ApplicationDirectories directories(OperatingSystem os, String... variables) {
		Map<String, String> environment = new HashMap<>();
		for (int i = 0; i < variables.length; i += 2) {
			environment.put(variables[i], variables[i + 1]);
		}
		return new ApplicationDirectories("fleet", environment, os);
	}

}
