package dev.cliengine.autoconfigure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Properties of installations.
 *
 * @since 0.1.0
 */
@ConfigurationProperties("cli.install")
public class CliInstallProperties {

	/**
	 * Lines that are run, besides the usual ones, when the cache of the JVM is made. They
	 * must do no harm; what they answer does not count.
	 */
	private List<String> training = new ArrayList<>();

	/**
	 * How long it may take to make the cache of one product.
	 */
	private Duration timeout = Duration.ofMinutes(5);

	/**
	 * Directory of the installation the process was started from. Set by launchers.
	 */
	private String library = "";

	public List<String> getTraining() {
		return this.training;
	}

	public void setTraining(List<String> training) {
		this.training = training;
	}

	public Duration getTimeout() {
		return this.timeout;
	}

	public void setTimeout(Duration timeout) {
		this.timeout = timeout;
	}

	public String getLibrary() {
		return this.library;
	}

	public void setLibrary(String library) {
		this.library = library;
	}

}
