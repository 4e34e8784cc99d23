package dev.cliengine.autoconfigure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

import dev.cliengine.config.ConfigFormat;
import dev.cliengine.config.ConfigPlaces;

/**
 * Properties of what people configure.
 *
 * @since 0.1.0
 */
@ConfigurationProperties("cli.config")
public class CliConfigProperties {

	/**
	 * Directory of the configuration files; ~ is the home directory. Defaults to the
	 * application's own below the system's place for configuration.
	 */
	private @Nullable String directory;

	/**
	 * Environment variable that names another directory.
	 */
	private @Nullable String directoryVariable;

	/**
	 * Name of the configuration file. Defaults to config.toml or config.json.
	 */
	private @Nullable String file;

	/**
	 * Language of the configuration file.
	 */
	private ConfigFormat format = ConfigFormat.TOML;

	/**
	 * Whether only the owner may read the configuration file.
	 */
	private boolean secret;

	/**
	 * Whether only declared keys can be set.
	 */
	private boolean closed;

	/**
	 * Whether a configuration file that cannot be read stops every command of the
	 * application. Otherwise it stops those that change something.
	 */
	private boolean strict;

	/**
	 * Keys of the engine that config init asks for: output.format, credentials.store,
	 * environment.active.
	 */
	private List<String> ask = new ArrayList<>();

	private final Dotenv dotenv = new Dotenv();

	private final EnvironmentsFile environments = new EnvironmentsFile();

	public @Nullable String getDirectory() {
		return this.directory;
	}

	public void setDirectory(@Nullable String directory) {
		this.directory = directory;
	}

	public @Nullable String getDirectoryVariable() {
		return this.directoryVariable;
	}

	public void setDirectoryVariable(@Nullable String directoryVariable) {
		this.directoryVariable = directoryVariable;
	}

	public @Nullable String getFile() {
		return this.file;
	}

	public void setFile(@Nullable String file) {
		this.file = file;
	}

	public ConfigFormat getFormat() {
		return this.format;
	}

	public void setFormat(ConfigFormat format) {
		this.format = format;
	}

	public boolean isSecret() {
		return this.secret;
	}

	public void setSecret(boolean secret) {
		this.secret = secret;
	}

	public boolean isClosed() {
		return this.closed;
	}

	public void setClosed(boolean closed) {
		this.closed = closed;
	}

	public boolean isStrict() {
		return this.strict;
	}

	public void setStrict(boolean strict) {
		this.strict = strict;
	}

	public List<String> getAsk() {
		return this.ask;
	}

	public void setAsk(List<String> ask) {
		this.ask = ask;
	}

	/** Where the file is wanted. */
	ConfigPlaces places() {
		return new ConfigPlaces(this.directoryVariable, this.directory, this.file, this.format, this.secret);
	}

	public Dotenv getDotenv() {
		return this.dotenv;
	}

	public EnvironmentsFile getEnvironments() {
		return this.environments;
	}

	/** The .env file of the directory somebody works in. */
	public static class Dotenv {

		/**
		 * Whether a .env file in the current directory, or above it, is read.
		 */
		private boolean enabled;

		/**
		 * Whether it comes before the variables of the process.
		 */
		private boolean override;

		public boolean isEnabled() {
			return this.enabled;
		}

		public void setEnabled(boolean enabled) {
			this.enabled = enabled;
		}

		public boolean isOverride() {
			return this.override;
		}

		public void setOverride(boolean override) {
			this.override = override;
		}

	}

	/** What people may do about environments. */
	public static class EnvironmentsFile {

		/**
		 * Whether people may define environments in environments.toml. Defaults to
		 * whether the application brings any along.
		 */
		private @Nullable Boolean file;

		/**
		 * Environment used when nobody chose one.
		 */
		private @Nullable String defaultName;

		/**
		 * Environments the application brings along: values by name and key.
		 */
		private Map<String, Map<String, Object>> builtIn = new LinkedHashMap<>();

		public @Nullable Boolean getFile() {
			return this.file;
		}

		public void setFile(@Nullable Boolean file) {
			this.file = file;
		}

		public @Nullable String getDefaultName() {
			return this.defaultName;
		}

		public void setDefaultName(@Nullable String defaultName) {
			this.defaultName = defaultName;
		}

		public Map<String, Map<String, Object>> getBuiltIn() {
			return this.builtIn;
		}

		public void setBuiltIn(Map<String, Map<String, Object>> builtIn) {
			this.builtIn = builtIn;
		}

	}

}
