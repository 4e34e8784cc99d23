package dev.cliengine.sample.kohub.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

import dev.cliengine.core.Cancellation;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.middleware.CommandLineExecutor;
import dev.cliengine.sample.backend.hub.TestHub;
import dev.cliengine.terminal.Streams;

/**
 * Runs lines of kohub-cli in this process, against a hub of its own.
 */
@TestConfiguration(proxyBeanMethods = false)
class HubLine {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@Bean(destroyMethod = "close")
	TestHub testHub() throws IOException {
		return TestHub.in(Files.createTempDirectory("hub"));
	}

	@Bean
	EnvironmentVariables variables(TestHub hub) throws IOException {
		Path config = Files.createTempDirectory("kohub");
		return new EnvironmentVariables(Map.of("KOHUB_CONFIG_DIR", config.toString(), "XDG_CACHE_HOME",
				config.resolve("cache").toString(), "HF_ENDPOINT", hub.base().toString()));
	}

	@Bean
	Streams streams() {
		return new Streams(InputStream.nullInputStream(), this.out, this.err);
	}

	/** What a line says and how it ends. */
	Said run(CommandLineExecutor executor, String... words) {
		this.out.reset();
		this.err.reset();
		int code = executor.execute(List.of(words), new Cancellation());
		return said(code);
	}

	/** What was said since the last line began. */
	Said said(int code) {
		return new Said(code, this.out.toString(StandardCharsets.UTF_8), this.err.toString(StandardCharsets.UTF_8));
	}

	/** The configuration file as it is. */
	static String file(EnvironmentVariables variables) {
		try {
			return Files.readString(Path.of(variables.values().get("KOHUB_CONFIG_DIR"), "config.json"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What came of a line.
	 */
	record Said(int code, String out, String err) {
	}

}
