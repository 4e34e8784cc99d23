package dev.cliengine.start;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntSupplier;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.terminal.Streams;

/**
 * A home of its own, and streams that can be looked at.
 */
@TestConfiguration(proxyBeanMethods = false)
class Surroundings {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@Bean
	EnvironmentVariables variables(ObjectProvider<ConfigurationText> configuration) throws IOException {
		Path home = Files.createTempDirectory("home");
		for (ConfigurationText text : configuration) {
			Path file = home.resolve("config/acme/config.toml");
			Files.createDirectories(file.resolveSibling("."));
			Files.writeString(file, text.toml());
		}
		return new EnvironmentVariables(Map.of("HOME", home.toString(), "XDG_CONFIG_HOME",
				home.resolve("config").toString(), "SHELL", "/bin/bash"));
	}

	@Bean
	Streams streams() {
		return new Streams(InputStream.nullInputStream(), this.out, this.err);
	}

	/** What is said while something runs. */
	Said said(IntSupplier run) {
		this.out.reset();
		this.err.reset();
		int code = run.getAsInt();
		return new Said(code, this.out.toString(StandardCharsets.UTF_8), this.err.toString(StandardCharsets.UTF_8));
	}

	/**
	 * What stands in the configuration file of acme.
	 */
	record ConfigurationText(String toml) {
	}

	/**
	 * What came of a line.
	 */
	record Said(int code, String out, String err) {
	}

}
