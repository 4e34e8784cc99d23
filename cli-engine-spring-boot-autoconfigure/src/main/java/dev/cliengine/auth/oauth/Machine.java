package dev.cliengine.auth.oauth;

import java.security.SecureRandom;
import java.util.function.LongSupplier;

/**
 * What is the computer's, and another one in tests.
 *
 * @param random makes what nobody may guess
 * @param pause waits
 * @param nanos time that passes evenly, whatever is done to the clock
 */
record Machine(RandomText random, Pause pause, LongSupplier nanos) {

	static Machine real() {
		return new Machine(new RandomText(new SecureRandom()), Pause.REAL, System::nanoTime);
	}

}
