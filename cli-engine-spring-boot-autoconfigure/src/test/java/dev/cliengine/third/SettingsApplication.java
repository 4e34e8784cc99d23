package dev.cliengine.third;

import java.util.HashMap;
import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;

import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.config.Config;
import dev.cliengine.config.ConfigKey;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.Tier;

/** Reads its configuration, with {@code .env} where the variable DOTENV asks for it. */
@SpringBootConfiguration
@EnableAutoConfiguration
public class SettingsApplication {

	public static void main(String[] args) {
		SpringApplication application = new SpringApplication(SettingsApplication.class);
		String dotEnv = System.getenv("DOTENV");
		Map<String, Object> properties = new HashMap<>();
		if (dotEnv != null) {
			properties.put("cli.config.dotenv.enabled", "true");
			properties.put("cli.config.dotenv.override", "override".equals(dotEnv));
		}
		application.setDefaultProperties(properties);
		application.run(args);
	}

	@Bean
	ConfigKey site() {
		return ConfigKey.named("site").defaultValue("default").build();
	}

	@CommandModule(name = "place", description = "Places", auth = AuthRequirement.NONE)
	static class PlaceCommands {

		@CliCommand(description = "Show the place")
		String show(Config config) {
			return config.text("site").orElseThrow();
		}

		@CliCommand(description = "Change the place", tier = Tier.MUTATE)
		String change(Config config) {
			return "changed " + config.text("site").orElseThrow();
		}

	}

}
