package dev.cliengine.sample.kohub;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.parse.GlobalOption;

/**
 * The options of every command.
 *
 * @since 0.1.0
 */
@Configuration(proxyBeanMethods = false)
public class HubOptions {

	/** The id of {@code --endpoint}. */
	public static final String ENDPOINT = "endpoint";

	/** The id of {@code --token}. */
	public static final String TOKEN = "token";

	/** The id of {@code --quiet}. */
	public static final String QUIET = "quiet";

	/** The id of {@code --verbose}. */
	public static final String VERBOSE = "verbose";

	@Bean
	GlobalOption endpointOption() {
		return new GlobalOption(OptionSpec.named(ENDPOINT).label("URL").description("The server to talk to").build());
	}

	@Bean
	GlobalOption tokenOption() {
		return new GlobalOption(
				OptionSpec.named(TOKEN).label("TOKEN").description("The token for this command").build());
	}

	@Bean
	GlobalOption quietOption() {
		return new GlobalOption(OptionSpec.named(QUIET).toggle().description("Print the essential only").build());
	}

	@Bean
	GlobalOption verboseOption() {
		return new GlobalOption(OptionSpec.named(VERBOSE)
			.toggle()
			.description("Say where settings come from and what is asked of the server")
			.build());
	}

	@Bean
	GlobalOption interactiveOption() {
		return new GlobalOption(
				OptionSpec.named("interactive").toggle().description("Choose from menus on the whole screen").build());
	}

}
