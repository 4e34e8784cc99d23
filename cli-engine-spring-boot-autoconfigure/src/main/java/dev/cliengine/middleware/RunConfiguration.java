package dev.cliengine.middleware;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.config.Config;
import dev.cliengine.config.ConfigFactory;
import dev.cliengine.config.Environments;
import dev.cliengine.config.OptionSource;
import dev.cliengine.core.CliException;

/**
 * What is configured for one command line.
 *
 * @since 0.1.0
 */
public final class RunConfiguration {

	private final Supplier<Environments> environments;

	private final Supplier<ConfigFactory> configs;

	private final Supplier<GlobalOptions> options;

	/**
	 * @param options the global options, as origins name them
	 */
	public RunConfiguration(Supplier<Environments> environments, Supplier<ConfigFactory> configs,
			Supplier<GlobalOptions> options) {
		this.environments = environments;
		this.configs = configs;
		this.options = options;
	}

	/**
	 * The environment of a line, empty when the application has none; or when the one in
	 * use is not there any more and the command is one that mends that.
	 * @throws dev.cliengine.core.CliException of category
	 * {@link dev.cliengine.core.ErrorCategory#VALIDATION} if there is none of the name
	 */
	String environment(CommandArguments globals, boolean repairs) {
		String named = globals.text(EngineOptions.ENVIRONMENT);
		try {
			return this.environments.get().resolve(named);
		}
		catch (CliException ex) {
			if (repairs && named == null) {
				return "";
			}
			throw ex;
		}
	}

	/** The values in effect for a line. */
	Config of(String environment, CommandArguments globals, CommandArguments own) {
		OptionSource options = new OptionSource((id) -> given(id, own, globals), this::display);
		return this.configs.get().of(environment, options);
	}

	/**
	 * The output format configured for a line, {@code null} for none. It need not exist,
	 * and a configuration that cannot be used is no reason not to answer.
	 */
	public @Nullable String outputFormat(CommandArguments globals) {
		try {
			Config config = of(environment(globals, true), globals, CommandArguments.empty());
			return config.find("output.format").map((setting) -> setting.value().toString()).orElse(null);
		}
		catch (CliException ex) {
			return null;
		}
	}

	private static @Nullable String given(String id, CommandArguments own, CommandArguments globals) {
		CommandArguments holder = own.given(id) ? own : globals;
		return holder.given(id) ? holder.text(id) : null;
	}

	private String display(String id) {
		return this.options.get()
			.options()
			.stream()
			.filter((option) -> option.id().equals(id))
			.findFirst()
			.map(OptionSpec::displayName)
			.orElseGet(() -> "--" + id.replace('_', '-'));
	}

}
