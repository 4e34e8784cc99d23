package dev.cliengine.sample;

import java.util.Optional;
import java.util.stream.Stream;

import dev.cliengine.CliApplication;
import dev.cliengine.sample.kohub.KohubApplication;
import dev.cliengine.sample.project.ProjectApplication;

/**
 * A command line of its own: its commands and its {@code application-NAME.yml}.
 */
enum Product {

	/** Projects of teams, and the server the others talk to. */
	ACME("acme", ProjectApplication.class),

	/** KohakuHub: models, datasets and spaces. */
	KOHUB("kohub-cli", KohubApplication.class);

	private final String word;

	private final Class<?> application;

	Product(String word, Class<?> application) {
		this.word = word;
		this.application = application;
	}

	static Optional<Product> named(String word) {
		return Stream.of(values()).filter((product) -> product.word.equals(word)).findFirst();
	}

	/** Runs one command line. */
	void start(String... args) {
		CliApplication.of(this.application).profiles(this.word).start(args);
	}

}
