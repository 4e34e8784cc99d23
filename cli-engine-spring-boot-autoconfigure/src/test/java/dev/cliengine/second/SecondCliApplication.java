package dev.cliengine.second;

import dev.cliengine.CliApplication;

/** Starts the way a command-line application starts. */
class SecondCliApplication {

	public static void main(String[] args) {
		CliApplication.run(SecondApplication.class, args);
	}

}
