package dev.cliengine.autoconfigure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.convert.converter.Converter;

import dev.cliengine.command.InputSource;
import dev.cliengine.command.annotation.CliArgument;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

/** What parameters of commands are made of. */
class ConversionTests {

	@TempDir
	Path directory;

	@Test
	void anInputIsAFileOrStandardInput() throws IOException {
		Path file = Files.writeString(this.directory.resolve("load.txt"), "sand");
		TestApplication.runner().withUserConfiguration(Commands.class).run((context) -> {
			assertThat(TestApplication.run(context, "load", file.toString()).stdout()).contains("\"sand\"");
			assertThat(TestApplication.run(context, "load", "-").stdout()).contains("\"data\": \"\"");
			Result missing = TestApplication.run(context, "load", this.directory.resolve("nosuch").toString());
			assertThat(missing.exit()).isNotZero();
			assertThat(missing.stderr()).contains("nosuch");
		});
	}

	@Test
	void aConverterOfTheApplicationIsUsed() {
		TestApplication.runner()
			.withUserConfiguration(Commands.class)
			.withBean(PlateConverter.class)
			.run((context) -> assertThat(TestApplication.run(context, "paint", "ab 12").stdout())
				.contains("\"AB 12\""));
	}

	@CommandModule(auth = AuthRequirement.NONE)
	static class Commands {

		@CliCommand(description = "Load")
		String load(@CliArgument InputSource input) throws IOException {
			try (InputStream stream = input.open()) {
				return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
			}
		}

		@CliCommand(description = "Paint")
		String paint(@CliArgument Plate plate) {
			return plate.text();
		}

	}

	/** A value of the application's own. */
	static final class Plate {

		private final StringBuilder text = new StringBuilder();

		String text() {
			return this.text.toString();
		}

	}

	/** Reads it. */
	static final class PlateConverter implements Converter<String, Plate> {

		@Override
		public Plate convert(String source) {
			Plate plate = new Plate();
			plate.text.append(source.toUpperCase(Locale.ROOT));
			return plate;
		}

	}

}
