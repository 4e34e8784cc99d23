package dev.cliengine.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * The values in effect, each with its origin. A key is given by its name if it is
 * declared, else by its path: {@code output.format}.
 *
 * @since 0.1.0
 */
public final class Config {

	private static final Set<ConfigLayer> OF_ENVIRONMENTS = Set.of(ConfigLayer.VARIABLE, ConfigLayer.DOTENV,
			ConfigLayer.ENVIRONMENT, ConfigLayer.DEFAULT);

	private static final Set<ConfigLayer> WITH_TABLES = Set.of(ConfigLayer.ENVIRONMENT, ConfigLayer.FILE);

	private final String environment;

	private final ConfigKeys keys;

	private final List<ConfigSource> sources;

	private final ObjectBinder binder;

	/**
	 * @param sources the strongest first
	 */
	Config(String environment, ConfigKeys keys, List<ConfigSource> sources, ObjectBinder binder) {
		this.environment = environment;
		this.keys = keys;
		this.sources = List.copyOf(sources);
		this.binder = binder;
	}

	/** The name of the active environment, empty when there is none. */
	public String environment() {
		return this.environment;
	}

	/** Everything the sources say about a key. */
	public Resolution resolve(String name) {
		ConfigKey key = this.keys.get(name);
		return new Resolution(key, this.sources.stream().flatMap((source) -> source.find(key).stream()).toList());
	}

	/** The value of a key with its origin. */
	public Optional<Setting> find(String name) {
		ConfigKey key = this.keys.get(name);
		return this.sources.stream().flatMap((source) -> source.find(key).stream()).findFirst();
	}

	/**
	 * The value of a key as text.
	 * @throws CliException of category {@link ErrorCategory#VALIDATION} if it is a table
	 * or a list
	 */
	public Optional<String> text(String name) {
		return find(name).map((setting) -> {
			if (setting.value() instanceof Map) {
				throw refused(setting, name, "is a table, not a single value");
			}
			if (setting.value() instanceof List) {
				throw refused(setting, name, "is a list, not a single value");
			}
			return setting.value().toString();
		});
	}

	/**
	 * The value of a key as a type. A list comes from the strongest source that has it; a
	 * record or a map is made of all sources, value by value.
	 * @throws CliException of category {@link ErrorCategory#VALIDATION} that names the
	 * source, the key and the reason if it does not fit
	 */
	public <T> Optional<T> value(String name, Class<T> type) {
		if (type == String.class) {
			return text(name).map(type::cast);
		}
		ConfigKey key = this.keys.get(name);
		Optional<Object> exact = find(name).map(Setting::value)
			.filter((value) -> type.isInstance(value) && !(value instanceof Map));
		return exact.isPresent() ? exact.map(type::cast) : this.binder.bind(key.path(), type, this.sources);
	}

	/**
	 * A table as a type, made of all sources, value by value.
	 * @return empty if no source has anything below the path; defaults of the type alone
	 * make no section
	 * @throws CliException of category {@link ErrorCategory#VALIDATION} that names each
	 * value that does not fit or breaks a constraint of the type
	 */
	public <T> Optional<T> section(String name, Class<T> type) {
		ConfigPath path = this.keys.get(name).path();
		for (Setting setting : resolve(name).candidates()) {
			if (WITH_TABLES.contains(setting.layer()) && !(setting.value() instanceof Map)) {
				throw refused(setting, name, "is not a table");
			}
		}
		return this.binder.bind(path, type,
				this.sources.stream().map((source) -> FilteredSource.below(source, path)).toList());
	}

	/**
	 * The active environment as a record. Each component comes from a variable, from the
	 * table of the environment, or from a default; configuration files and options do not
	 * count. Blank text and an empty list are no answers.
	 * @throws CliException of category {@link ErrorCategory#VALIDATION} that names each
	 * field without a value, or with one that does not fit
	 */
	public <T> T environment(Class<T> type) {
		return this.binder.bindFields(type,
				this.sources.stream()
					.filter((source) -> OF_ENVIRONMENTS.contains(source.layer()))
					.map(FilteredSource::answers)
					.toList());
	}

	private static CliException refused(Setting setting, String name, String reason) {
		return new CliException(ErrorCategory.VALIDATION, setting.source() + ": " + name + ": " + reason);
	}

}
