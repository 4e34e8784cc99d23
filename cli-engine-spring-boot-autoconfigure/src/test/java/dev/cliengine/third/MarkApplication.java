package dev.cliengine.third;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

import dev.cliengine.CliApplication;
import dev.cliengine.command.annotation.CliArgument;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.Tier;

/** An application that leaves a mark of every run. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(MarkApplication.Marks.class)
public class MarkApplication {

	public static void main(String[] args) {
		CliApplication.run(MarkApplication.class, args);
	}

	@CommandModule(name = "mark", description = "Marks", auth = AuthRequirement.NONE)
	static class Marks {

		private final Path file;

		Marks(Environment environment) {
			this.file = Path.of(environment.getRequiredProperty("MARKS"));
		}

		@CliCommand(description = "Leave a mark", tier = Tier.MUTATE)
		String put(@CliArgument(description = "Its name") String name) throws IOException, InterruptedException {
			Files.writeString(this.file, name + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
			// Work that can be killed between the mark and the answer
			Thread.sleep(5);
			return name;
		}

		@CliCommand(description = "Wait until somebody interrupts", tier = Tier.MUTATE)
		void hang(@CliArgument(description = "Its name") String name) throws IOException, InterruptedException {
			Files.writeString(this.file, name + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
			Thread.sleep(60_000);
		}

	}

}
