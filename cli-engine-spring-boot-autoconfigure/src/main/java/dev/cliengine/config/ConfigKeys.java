package dev.cliengine.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The keys an application declared, and what is known of all others.
 *
 * @since 0.1.0
 */
public final class ConfigKeys {

	private static final List<String> SECRETS = List.of("token", "secret", "password", "passwd", "passphrase",
			"credential", "apikey", "privatekey");

	private final Map<String, ConfigKey> byName = new LinkedHashMap<>();

	private final Map<ConfigPath, ConfigKey> byPath = new LinkedHashMap<>();

	private final boolean closed;

	/**
	 * Keys of an application where people may set others as well.
	 * @throws IllegalArgumentException if two keys have one name, or one path
	 */
	public ConfigKeys(List<ConfigKey> declared) {
		this(declared, false);
	}

	/**
	 * @param closed whether people may set declared keys only
	 * @throws IllegalArgumentException if two keys have one name, or one path
	 */
	public ConfigKeys(List<ConfigKey> declared, boolean closed) {
		this.closed = closed;
		for (ConfigKey key : declared) {
			if (this.byName.putIfAbsent(key.name(), key) != null) {
				throw new IllegalArgumentException("Two configuration keys are named " + key.name());
			}
			ConfigKey other = this.byPath.putIfAbsent(key.path(), key);
			if (other != null) {
				throw new IllegalArgumentException("The configuration keys " + other.name() + " and " + key.name()
						+ " have one path: " + key.path());
			}
		}
	}

	/**
	 * The key people mean by what they type: a declared one by its name, or by its path,
	 * else one nobody declared.
	 * @throws dev.cliengine.core.CliException of category
	 * {@link dev.cliengine.core.ErrorCategory#VALIDATION} if it is no path
	 */
	public ConfigKey get(String name) {
		ConfigKey declared = this.byName.get(name);
		return (declared != null) ? declared : at(ConfigPath.parse(name));
	}

	/** The key of a place, declared or not. */
	public ConfigKey at(ConfigPath path) {
		ConfigKey declared = this.byPath.get(path);
		return (declared != null) ? declared : ConfigKey.undeclared(path);
	}

	/** Whether people may set declared keys only. */
	public boolean closed() {
		return this.closed;
	}

	/** All declared keys, in the order of their declaration. */
	public List<ConfigKey> declared() {
		return List.copyOf(this.byName.values());
	}

	/** Whether a key was declared with this name, or with this path. */
	public boolean isDeclared(String name) {
		return this.byName.containsKey(name)
				|| this.byPath.keySet().stream().anyMatch((path) -> path.dotted().equals(name));
	}

	/**
	 * Whether the value at a path must not be shown: a key declared secret, what is below
	 * one, and an undeclared path whose last name sounds like a token, secret, password,
	 * credential, API key or private key.
	 */
	public boolean isSecret(ConfigPath path) {
		ConfigKey declared = this.byPath.get(path);
		return (declared != null) ? declared.secret() : isBelowSecret(path) || soundsSecret(path.name());
	}

	private boolean isBelowSecret(ConfigPath path) {
		return this.byPath.values().stream().anyMatch((key) -> key.secret() && path.startsWith(key.path()));
	}

	/**
	 * Whether a name sounds like that of a token, secret, password, credential, API key
	 * or private key.
	 */
	public static boolean soundsSecret(String name) {
		String plain = name.toLowerCase(Locale.ROOT).replaceAll("[_-]", "");
		return SECRETS.stream().anyMatch(plain::contains);
	}

}
