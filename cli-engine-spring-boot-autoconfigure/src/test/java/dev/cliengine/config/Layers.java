package dev.cliengine.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.EnvironmentVariables;

/**
 * Config with something in each layer, for tests.
 */
public final class Layers {

	private final Map<String, String> options = new LinkedHashMap<>();

	private final Map<String, String> variables = new LinkedHashMap<>();

	private String dotEnv = "";

	private Map<String, Object> environment = Map.of();

	private Map<String, Object> file = Map.of();

	private ConfigKeys keys = new ConfigKeys(List.of());

	private final List<ConfigSource> own = new ArrayList<>();

	private boolean dotEnvFirst;

	private ObjectBinder binder = new NoBinder();

	public Layers option(String id, String value) {
		this.options.put(id, value);
		return this;
	}

	public Layers variable(String name, String value) {
		this.variables.put(name, value);
		return this;
	}

	public Layers dotEnv(String text) {
		this.dotEnv = text;
		return this;
	}

	public Layers environment(Map<String, Object> table) {
		this.environment = table;
		return this;
	}

	public Layers file(Map<String, Object> table) {
		this.file = table;
		return this;
	}

	public Layers file(String toml) {
		return file(ConfigFormat.TOML.parse(toml, Path.of("/home/config.toml")).values());
	}

	public Layers keys(ConfigKey... declared) {
		this.keys = new ConfigKeys(List.of(declared));
		return this;
	}

	public ConfigKeys keys() {
		return this.keys;
	}

	public Layers own(ConfigSource source) {
		this.own.add(source);
		return this;
	}

	public Layers dotEnvFirst() {
		this.dotEnvFirst = true;
		return this;
	}

	public Layers binder(ObjectBinder binder) {
		this.binder = binder;
		return this;
	}

	public ConfigFactory factory() {
		VariableNames names = VariableNames.prefixed("ACME");
		DotEnv parsed = DotEnv.parse(this.dotEnv, Path.of("/work/.env"), (notice) -> {
			throw new AssertionError(notice);
		});
		List<ConfigSource> fixed = new ArrayList<>(List.of(new TableSource(ConfigLayer.FILE, this.file, "config.toml"),
				new DotEnvSource(() -> parsed, names),
				new VariableSource(new EnvironmentVariables(this.variables), names)));
		fixed.addAll(this.own);
		return new ConfigFactory(this.keys, fixed,
				(name) -> new TableSource(ConfigLayer.ENVIRONMENT, this.environment, "environment " + name),
				this.binder, this.dotEnvFirst);
	}

	public Config settings() {
		return factory().of("dev", new OptionSource(this.options::get, (id) -> "--" + id));
	}

	private static final class NoBinder implements ObjectBinder {

		@Override
		public <T> Optional<T> bind(@Nullable ConfigPath prefix, Class<T> type, List<ConfigSource> sources) {
			throw new AssertionError("nothing to bind");
		}

		@Override
		public <T> T bindFields(Class<T> type, List<ConfigSource> sources) {
			throw new AssertionError("nothing to bind");
		}

	}

}
