package dev.cliengine.sample;

import dev.cliengine.CliApplication;
import dev.cliengine.CliProducts;
import dev.cliengine.install.Argv0;
import dev.cliengine.sample.kohub.KohubApplication;
import dev.cliengine.sample.project.ProjectApplication;

/**
 * Starts one of the sample products: {@code acme}, or the one that {@code argv0 NAME} or,
 * shorter to type, {@code as NAME} at the beginning of the line names.
 *
 * @since 0.1.0
 */
public final class SampleShellApplication {

	private SampleShellApplication() {
	}

	/** Runs one command line. */
	public static void main(String... args) {
		String[] words = args.clone();
		if (words.length > 0 && words[0].equals("as")) {
			words[0] = Argv0.WORD;
		}
		CliProducts.of("acme", CliApplication.of(ProjectApplication.class).profiles("acme"))
			.personality("kohub-cli", CliApplication.of(KohubApplication.class).profiles("kohub-cli"))
			.start(words);
	}

}
