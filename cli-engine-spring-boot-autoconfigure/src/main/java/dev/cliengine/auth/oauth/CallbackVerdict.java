package dev.cliengine.auth.oauth;

import dev.cliengine.core.CliException;
import org.jspecify.annotations.Nullable;

/**
 * What a request deserves: a page, and when it is the answer, one of the two ends of the
 * wait.
 */
record CallbackVerdict(CallbackPage page, @Nullable Callback callback, @Nullable CliException failure) {

	static CallbackVerdict goOn(CallbackPage page) {
		return new CallbackVerdict(page, null, null);
	}

	static CallbackVerdict success(Callback callback) {
		return new CallbackVerdict(CallbackPage.SUCCESS, callback, null);
	}

	static CallbackVerdict failure(CliException failure) {
		return new CallbackVerdict(CallbackPage.FAILURE, null, failure);
	}

	boolean ends() {
		return this.callback != null || this.failure != null;
	}

}
