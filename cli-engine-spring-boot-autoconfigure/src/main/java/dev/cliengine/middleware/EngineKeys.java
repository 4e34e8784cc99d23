package dev.cliengine.middleware;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

import dev.cliengine.config.ConfigKey;
import dev.cliengine.config.ConfigType;
import dev.cliengine.config.Environments;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.output.Renderers;

/**
 * The keys that mean something to the engine. A key of the application with the same name
 * takes the place of one.
 *
 * @since 0.1.0
 */
public final class EngineKeys {

	private final ApplicationInfo application;

	private final Renderers renderers;

	private final Supplier<Environments> environments;

	private final Collection<String> asked;

	/**
	 * @param asked the keys {@code config init} asks for
	 */
	public EngineKeys(ApplicationInfo application, Renderers renderers, Supplier<Environments> environments,
			Collection<String> asked) {
		this.application = application;
		this.renderers = renderers;
		this.environments = environments;
		this.asked = asked;
	}

	/** Those no given key takes the place of. */
	public List<ConfigKey> besides(Collection<ConfigKey> taken) {
		List<ConfigKey> keys = new ArrayList<>(List.of(outputFormat(), credentialStore()));
		keys.add(activeEnvironment());
		keys.removeIf((key) -> taken.stream()
			.anyMatch((other) -> other.name().equals(key.name()) || other.path().equals(key.path())));
		return keys;
	}

	private ConfigKey outputFormat() {
		return key("output.format", "How results are printed", "Output format, where a command line names none")
			.option(EngineOptions.OUTPUT)
			.variables(this.application.variablePrefix() + "_OUTPUT")
			.type(ConfigType.choice("output format", this.renderers.names()))
			.build();
	}

	private ConfigKey credentialStore() {
		return key("credentials.store", "Where credentials are kept", "Where to keep credentials")
			.option(EngineOptions.CREDENTIAL_STORE)
			.variables(this.application.variablePrefix() + "_CREDENTIAL_STORE")
			.type(ConfigType.choice("credential store", List.of("auto", "keyring", "file")))
			.defaultValue("auto")
			.build();
	}

	private ConfigKey activeEnvironment() {
		return key("environment.active", "The environment in use: see 'env set'", "Environment to work on")
			.option(EngineOptions.ENVIRONMENT)
			.variables()
			.type(ConfigType.string())
			.suggestions(() -> this.environments.get().names())
			.check((name) -> this.environments.get().isKnown(name) ? null
					: "there is no such environment; known: " + String.join(", ", this.environments.get().names()))
			.build();
	}

	private ConfigKey.Builder key(String name, String description, String question) {
		ConfigKey.Builder key = ConfigKey.named(name).description(description);
		return this.asked.contains(name) ? key.question(question) : key;
	}

}
