package dev.cliengine.terminal;

import java.util.ArrayList;
import java.util.List;

import dev.cliengine.core.Cancellation;

/**
 * The process's signal handlers while a run lasts; closing it puts the former ones back.
 *
 * @since 0.1.0
 */
public final class ProcessSignals implements AutoCloseable {

	private final List<Runnable> restorations = new ArrayList<>();

	private ProcessSignals() {
	}

	/**
	 * Makes every {@link TerminationSignal} cancel the run with the signal's category. A
	 * signal the system does not have, or that was ignored when the process started (as
	 * HUP is under {@code nohup}), is left alone.
	 * @param second runs at a Ctrl-C that finds the run cancelled already, for whatever
	 * reason: whoever types it has waited long enough. Meant to halt the process.
	 */
	public static ProcessSignals cancelOn(Cancellation cancellation, Runnable second) {
		ProcessSignals signals = new ProcessSignals();
		for (TerminationSignal signal : TerminationSignal.values()) {
			SignalBridge.handle(signal.name(), () -> {
				if (!cancellation.cancel(signal.category()) && signal == TerminationSignal.INT) {
					second.run();
				}
			}).ifPresent(signals.restorations::add);
		}
		return signals;
	}

	@Override
	public void close() {
		this.restorations.forEach(Runnable::run);
		this.restorations.clear();
	}

}
