package dev.cliengine.tui.window;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jspecify.annotations.Nullable;

import dev.cliengine.core.Cancellation;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.tui.draw.Key;
import dev.cliengine.tui.draw.Look;
import dev.cliengine.tui.draw.Theme;
import dev.cliengine.tui.screen.Effect;
import dev.cliengine.tui.screen.News;

/**
 * Shows a desk on a terminal and gives it keys and news, all on one thread.
 */
final class Window {

	private static final int MILLIS_WHILE_RUNNING = 40;

	private static final int MILLIS_IDLE = 100;

	private static final int KEYS_AT_ONCE = 64;

	private final Terminal terminal;

	private final Theme theme;

	private final Runs runs;

	private final AtomicBoolean changed = new AtomicBoolean(true);

	private Desk desk;

	private @Nullable Run run;

	private Effect.@Nullable Leave left;

	Window(Terminal terminal, Theme theme, Runs runs, Desk desk) {
		this.terminal = terminal;
		this.theme = theme;
		this.runs = runs;
		this.desk = desk;
	}

	/**
	 * Lets somebody work until they leave.
	 * @return the line they leave with, empty for none
	 */
	String show(Cancellation outer) throws IOException {
		Cancellation interrupted = new Cancellation();
		List<Runnable> restorations = List.of(
				handle(Signal.INT, (signal) -> interrupted.cancel(ErrorCategory.INTERRUPTED)),
				handle(Signal.TSTP, (signal) -> {
					// Whoever stops the process from outside would find the terminal in
					// pieces
				}), handle(Signal.WINCH, (signal) -> this.changed.set(true)));
		Runnable undivert = this.runs.divert();
		try (Glass glass = Glass.open(this.terminal)) {
			Runnable resumed = handle(Signal.CONT, (signal) -> {
				glass.resume();
				this.changed.set(true);
			});
			Thread hook = new Thread(glass::close, "cli-screen");
			Runtime.getRuntime().addShutdownHook(hook);
			try {
				loop(glass, () -> outer.isCancelled() || interrupted.isCancelled());
			}
			finally {
				stop();
				resumed.run();
				forget(hook);
			}
		}
		finally {
			undivert.run();
			restorations.forEach(Runnable::run);
		}
		if (interrupted.isCancelled()) {
			outer.cancel(ErrorCategory.INTERRUPTED);
		}
		String line = (this.left != null) ? this.left.line() : null;
		return (line != null) ? line : "";
	}

	private void loop(Glass glass, BooleanSupplier ended) throws IOException {
		Keyboard keyboard = new Keyboard(this.terminal.reader());
		Look look = look();
		while (this.left == null && !ended.getAsBoolean() && !keyboard.ended()) {
			if (this.changed.getAndSet(false)) {
				look = look();
				glass.show(this.desk.draw(look), look);
			}
			Key key = keyboard.read((this.run != null) ? MILLIS_WHILE_RUNNING : MILLIS_IDLE);
			for (int i = 0; key != null && this.left == null && i < KEYS_AT_ONCE; i++) {
				take(key, look, glass);
				key = keyboard.read(1);
			}
			hear(glass);
		}
	}

	private void take(Key key, Look look, Glass glass) {
		if (key.isControl('l')) {
			glass.forget();
			this.changed.set(true);
			return;
		}
		take(this.desk.on(key, look), glass);
	}

	private void take(Desk.Outcome outcome, Glass glass) {
		boolean abandoned = this.run != null && this.desk.top().running() && !outcome.desk().top().running();
		this.desk = outcome.desk();
		this.changed.set(true);
		if (abandoned) {
			stop();
		}
		if (outcome.effect() instanceof Effect.Run wanted) {
			stop();
			this.run = this.runs.begin(wanted, this.desk.settings());
		}
		else if (outcome.effect() instanceof Effect.Cancel && this.run != null) {
			this.run.cancel();
		}
		else if (outcome.effect() instanceof Effect.Copy copy) {
			glass.copy(copy.text());
		}
		else if (outcome.effect() instanceof Effect.Leave leave) {
			this.left = leave;
		}
	}

	private void hear(Glass glass) {
		Run current = this.run;
		if (current == null) {
			return;
		}
		for (News news : current.news()) {
			if (news instanceof News.Ended) {
				current.close();
				this.run = null;
				// Whatever the command did to the screen is gone with the next picture
				glass.forget();
			}
			take(this.desk.on(news), glass);
		}
	}

	private void stop() {
		if (this.run != null) {
			this.run.close();
			this.run = null;
		}
	}

	private Look look() {
		Size size = this.terminal.getSize();
		boolean known = size.getColumns() > 0 && size.getRows() > 0;
		return new Look(known ? size.getColumns() : 80, known ? size.getRows() : 24, this.theme);
	}

	private Runnable handle(Signal signal, SignalHandler handler) {
		SignalHandler before = this.terminal.handle(signal, handler);
		return () -> this.terminal.handle(signal, before);
	}

	private static void forget(Thread hook) {
		try {
			Runtime.getRuntime().removeShutdownHook(hook);
		}
		catch (IllegalStateException ex) {
			// The process ends already
		}
	}

}
