package dev.cliengine.test;

import java.util.concurrent.Executor;

/**
 * Runs each task on a thread of its own. On two processors the common pool has one
 * thread, and a task that waits keeps the others from running.
 */
public enum OwnThread implements Executor {

	EACH;

	@Override
	public void execute(Runnable task) {
		Thread thread = new Thread(task);
		thread.setDaemon(true);
		thread.start();
	}

}
