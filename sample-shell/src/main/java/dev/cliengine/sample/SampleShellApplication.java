package dev.cliengine.sample;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts the sample products as one command line.
 *
 * @since 0.1.0
 */
@SpringBootApplication
public class SampleShellApplication {

	/** Runs one command line. */
	public static void main(String... args) {
		SpringApplication.run(SampleShellApplication.class, args);
	}

}
