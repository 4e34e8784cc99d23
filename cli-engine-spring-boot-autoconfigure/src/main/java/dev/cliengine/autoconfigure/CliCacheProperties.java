package dev.cliengine.autoconfigure;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Properties of the answers that are kept.
 *
 * @since 0.1.0
 */
@ConfigurationProperties("cli.cache")
public class CliCacheProperties {

	/**
	 * Whether answers of servers are kept, and --offline is there.
	 */
	private boolean enabled;

	/**
	 * Largest body that is kept.
	 */
	private DataSize maxEntrySize = DataSize.ofMegabytes(1);

	/**
	 * Size of everything kept; the oldest goes first.
	 */
	private DataSize maxSize = DataSize.ofMegabytes(64);

	public boolean isEnabled() {
		return this.enabled;
	}

	public void setEnabled(boolean enabled) {
		this.enabled = enabled;
	}

	public DataSize getMaxEntrySize() {
		return this.maxEntrySize;
	}

	public void setMaxEntrySize(DataSize maxEntrySize) {
		this.maxEntrySize = maxEntrySize;
	}

	public DataSize getMaxSize() {
		return this.maxSize;
	}

	public void setMaxSize(DataSize maxSize) {
		this.maxSize = maxSize;
	}

}
