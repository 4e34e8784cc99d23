package dev.cliengine.third;

import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import dev.cliengine.CliApplication;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.core.AuthRequirement;

/** Two products that tell how they were started. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(FrozenApplication.Start.class)
public class FrozenApplication {

	public static void main(String[] args) {
		CliApplication.of(FrozenApplication.class).profiles(args[0]).start(args[1], args[2]);
	}

	@Bean
	@ConditionalOnProperty("third.extra-start")
	String extraStart() {
		return "extra";
	}

	@CommandModule(name = "start", description = "Starts", auth = AuthRequirement.NONE)
	static class Start {

		@CliCommand(description = "Tell how this one went")
		String show() {
			return AotDetector.useGeneratedArtifacts() ? "settled" : "usual";
		}

	}

}
