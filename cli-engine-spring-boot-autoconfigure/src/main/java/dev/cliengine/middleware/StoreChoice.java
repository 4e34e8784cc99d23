package dev.cliengine.middleware;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import dev.cliengine.auth.store.StoreMode;
import dev.cliengine.config.Config;
import dev.cliengine.config.ConfigFiles;

/**
 * Which credential store the run asks for. A run that names one by an option must not
 * decide for the next run of the same process.
 *
 * @since 0.1.0
 */
public final class StoreChoice implements Supplier<StoreMode> {

	/** The key of the configuration. */
	public static final String KEY = "credentials.store";

	private final ConfigFiles files;

	private final Supplier<Config> config;

	private volatile @Nullable Config run;

	/**
	 * @param config what is configured outside of runs
	 */
	public StoreChoice(ConfigFiles files, Supplier<Config> config) {
		this.files = files;
		this.config = config;
	}

	/**
	 * @throws dev.cliengine.core.CliException if a configuration file cannot be read: it
	 * may say that secrets do not belong where the default would put them
	 */
	@Override
	public StoreMode get() {
		this.files.requireReadable();
		Config current = this.run;
		Config config = (current != null) ? current : this.config.get();
		return config.text(KEY).map(StoreMode::parse).orElse(StoreMode.AUTO);
	}

	/**
	 * Decides by what is configured for a run, until the answer is called. A session is a
	 * run that others run within.
	 */
	Runnable during(Config config) {
		Config outer = this.run;
		this.run = config;
		return () -> this.run = outer;
	}

}
