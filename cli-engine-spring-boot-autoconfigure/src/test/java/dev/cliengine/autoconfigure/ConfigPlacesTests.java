package dev.cliengine.autoconfigure;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

import dev.cliengine.config.ConfigLayout;
import dev.cliengine.core.CliException;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.io.ApplicationDirectories;
import dev.cliengine.io.OperatingSystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisabledOnOs(OS.WINDOWS)
class ConfigPlacesTests {

	private CliConfigProperties properties;

	@BeforeEach
	void nothingIsSaid() {
		this.properties = new CliConfigProperties();
	}

	@Test
	void theCustomOfTheSystemHolds() {
		ConfigLayout layout = layout(Map.of("XDG_CONFIG_HOME", "/xdg"));
		assertThat(layout.directory().get()).isEqualTo(Path.of("/xdg/fleet"));
		assertThat(layout.files()).singleElement().satisfies((file) -> {
			assertThat(file.name()).isEqualTo("config.toml");
			assertThat(file.secret()).isFalse();
		});
	}

	@Test
	void propertiesNameAnotherPlaceAndAnotherFile() {
		this.properties.setDirectory("/etc/fleet");
		this.properties.setFile("fleet.conf");
		this.properties.setSecret(true);
		ConfigLayout layout = layout(Map.of("XDG_CONFIG_HOME", "/xdg"));
		assertThat(layout.directory().get()).isEqualTo(Path.of("/etc/fleet"));
		assertThat(layout.files()).singleElement().satisfies((file) -> {
			assertThat(file.name()).isEqualTo("fleet.conf");
			assertThat(file.secret()).isTrue();
		});
	}

	@Test
	void theVariableComesFirstUnlessItIsEmpty() {
		this.properties.setDirectory("/etc/fleet");
		this.properties.setDirectoryVariable("FLEET_HOME");
		assertThat(directory(Map.of("FLEET_HOME", "/mine"))).isEqualTo(Path.of("/mine"));
		assertThat(directory(Map.of("FLEET_HOME", ""))).isEqualTo(Path.of("/etc/fleet"));
		assertThat(directory(Map.of())).isEqualTo(Path.of("/etc/fleet"));
	}

	@Test
	void aTildeIsTheHome() {
		this.properties.setDirectory("~/.fleet");
		assertThat(directory(Map.of("HOME", "/home/ann"))).isEqualTo(Path.of("/home/ann/.fleet"));
		assertThat(directory(Map.of("HOME", "", "USERPROFILE", "/users/ann"))).isEqualTo(Path.of("/users/ann/.fleet"));
		this.properties.setDirectory("~");
		assertThat(directory(Map.of("HOME", "/home/ann"))).isEqualTo(Path.of("/home/ann"));
	}

	@Test
	void r7APlaceThatIsNoneIsRefusedWhenItIsAskedForAndNotBefore() {
		this.properties.setDirectoryVariable("FLEET_HOME");
		refuses(Map.of("FLEET_HOME", "relative"), "FLEET_HOME must hold an absolute path: 'relative'");
		refuses(Map.of("FLEET_HOME", "~ann/x"), "FLEET_HOME must hold an absolute path: '~ann/x'");
		refuses(Map.of("FLEET_HOME", "~/x"), "There is no home directory for FLEET_HOME");
		refuses(Map.of("FLEET_HOME", "~/x", "HOME", "relative"), "must hold an absolute path");
		this.properties.setDirectory("conf");
		refuses(Map.of(), "cli.config.directory must hold an absolute path: 'conf'");
	}

	private void refuses(Map<String, String> variables, String message) {
		ConfigLayout layout = layout(variables);
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> layout.directory().get())
			.withMessageContaining(message)
			.satisfies((failure) -> assertThat(failure.fix()).isNotNull());
	}

	private Path directory(Map<String, String> variables) {
		return layout(variables).directory().get();
	}

	private ConfigLayout layout(Map<String, String> variables) {
		return this.properties.places()
			.layout(new EnvironmentVariables(variables),
					new ApplicationDirectories("fleet", variables, OperatingSystem.of("Linux")));
	}

}
