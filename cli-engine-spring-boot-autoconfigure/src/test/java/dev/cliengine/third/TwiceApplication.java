package dev.cliengine.third;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;

import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandModule;
import dev.cliengine.command.CommandSpec;

/** Declares one command twice. */
@SpringBootConfiguration
@EnableAutoConfiguration
public class TwiceApplication {

	public static void main(String[] args) {
		SpringApplication.run(TwiceApplication.class, args);
	}

	@Bean
	CommandModule oneModule() {
		return module();
	}

	@Bean
	CommandModule otherModule() {
		return module();
	}

	private static CommandModule module() {
		return (registration) -> registration
			.command(CommandHandler.of(CommandSpec.command("report make").build(), (run) -> "made"));
	}

}
