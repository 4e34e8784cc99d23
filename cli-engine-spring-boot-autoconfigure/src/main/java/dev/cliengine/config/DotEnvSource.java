package dev.cliengine.config;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * The variables of a {@code .env} file, under the names they have in the process. The
 * file is looked for when somebody first asks, and once. An empty variable counts as not
 * set.
 *
 * @since 0.1.0
 */
public final class DotEnvSource implements ConfigSource {

	private final Supplier<DotEnv> file;

	private final VariableNames names;

	private @Nullable DotEnv read;

	/**
	 * @param file reads the file
	 * @param names the variables of keys that do not name their own
	 */
	public DotEnvSource(Supplier<DotEnv> file, VariableNames names) {
		this.file = file;
		this.names = names;
	}

	@Override
	public ConfigLayer layer() {
		return ConfigLayer.DOTENV;
	}

	/**
	 * The first variable of the key that is set; its source is {@code PATH:LINE NAME}.
	 */
	@Override
	public Optional<Setting> find(ConfigKey key) {
		List<String> own = key.variables();
		return ((own != null) ? own : this.names.of(key.path())).stream()
			.flatMap((name) -> variable(name).stream())
			.findFirst();
	}

	/**
	 * Whether a variable continues one of the path's. Declared keys with variables of
	 * their own are not known here.
	 */
	@Override
	public boolean hasBelow(ConfigPath path) {
		return this.names.of(path)
			.stream()
			.anyMatch((name) -> read().variables()
				.keySet()
				.stream()
				.anyMatch((variable) -> variable.startsWith(name + "_") && variable(variable).isPresent()));
	}

	private Optional<Setting> variable(String name) {
		return Optional.ofNullable(read().variables().get(name))
			.filter((variable) -> !variable.value().isEmpty())
			.map((variable) -> new Setting(variable.value(), layer(), variable + " " + name));
	}

	private synchronized DotEnv read() {
		DotEnv current = this.read;
		if (current == null) {
			current = this.file.get();
			this.read = current;
		}
		return current;
	}

}
