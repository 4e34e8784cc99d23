package dev.cliengine.sample;

import org.springframework.boot.autoconfigure.SpringBootApplication;

import dev.cliengine.CliApplication;

/**
 * Starts the sample products as one command line.
 *
 * @since 0.1.0
 */
@SpringBootApplication
public class SampleShellApplication {

	/** Runs one command line. */
	public static void main(String... args) {
		CliApplication.run(SampleShellApplication.class, args);
	}

}
