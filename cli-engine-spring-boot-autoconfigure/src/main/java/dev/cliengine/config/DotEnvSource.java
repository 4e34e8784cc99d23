package dev.cliengine.config;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * The variables of a {@code .env} file, under the names they have in the process. The
 * file is looked for when somebody first asks, and once. An empty variable counts as not
 * set.
 *
 * @since 0.1.0
 */
public final class DotEnvSource extends NamedVariables {

	private final Supplier<DotEnv> file;

	private @Nullable DotEnv read;

	/**
	 * @param file reads the file
	 * @param names the variables of keys that do not name their own
	 */
	public DotEnvSource(Supplier<DotEnv> file, VariableNames names) {
		super(names);
		this.file = file;
	}

	@Override
	public ConfigLayer layer() {
		return ConfigLayer.DOTENV;
	}

	@Override
	Set<String> defined() {
		return read().variables().keySet();
	}

	/** Its source is {@code PATH:LINE NAME}. */
	@Override
	Optional<Setting> variable(String name) {
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
