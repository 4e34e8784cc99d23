package dev.cliengine.auth.session;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Tells the server that a session is over, for as long as anybody would wait for that.
 */
record ServerLogout(SessionLogin login, Duration limit) {

	void tell(Session session) {
		FutureTask<Boolean> call = new FutureTask<>(() -> {
			this.login.logout(session);
			return true;
		});
		Thread thread = new Thread(call, "session-logout");
		thread.setDaemon(true);
		thread.start();
		try {
			call.get(this.limit.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException | TimeoutException ex) {
			// It ends by itself; here nobody can use it any more
		}
		finally {
			call.cancel(true);
		}
	}

}
