package dev.cliengine.sample.kohub.menu;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * What people see, and can do, while something takes its time.
 */
interface Waiting {

	/**
	 * Does something.
	 * @param doing what it is, as in {@code Loading repositories}
	 * @throws Left if somebody did not want to wait
	 */
	<T extends @Nullable Object> T during(String doing, Supplier<T> work);

	/**
	 * Does something that shows itself how far it is.
	 * @param doing what it is, as in {@code Uploading model.bin}
	 * @throws Left if somebody did not want to wait
	 */
	<T extends @Nullable Object> T transferring(String doing, Supplier<T> work);

}
