package dev.cliengine.terminal;

import java.util.concurrent.CountDownLatch;

import dev.cliengine.core.Cancellation;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.ExitCodePolicy;

/**
 * The process on the other side of {@link ProcessSignalsTests}.
 */
final class SignalsChild {

	private SignalsChild() {
	}

	public static void main(String[] arguments) throws InterruptedException {
		ProcessExit exit = ProcessExit.system();
		Cancellation cancellation = new Cancellation();
		CountDownLatch cancelled = new CountDownLatch(1);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> say("hook")));
		ProcessSignals signals = ProcessSignals.cancelOn(cancellation,
				() -> exit.halt(TerminationSignal.INT.exitCode()));
		cancellation.onCancel(() -> {
			say("cancelled " + cancellation.reason());
			if (arguments[0].equals("obedient")) {
				cancelled.countDown();
			}
		});
		if (arguments[0].equals("closed")) {
			signals.close();
		}
		say("ready");
		cancelled.await();
		ErrorCategory reason = cancellation.reason();
		exit.exit((reason != null) ? ExitCodePolicy.standard().exitCode(reason) : 0);
	}

	private static void say(String word) {
		System.out.println(word);
		System.out.flush();
	}

}
