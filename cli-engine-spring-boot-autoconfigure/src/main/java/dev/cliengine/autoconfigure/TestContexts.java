package dev.cliengine.autoconfigure;

import org.springframework.core.env.Environment;

/**
 * Knows the contexts of {@code @SpringBootTest}: there nobody typed a command line, and
 * the process is not ours.
 */
final class TestContexts {

	private TestContexts() {
	}

	static boolean isTest(Environment environment) {
		return environment.getProperty("org.springframework.boot.test.context.SpringBootTestContextBootstrapper",
				Boolean.class, false);
	}

}
