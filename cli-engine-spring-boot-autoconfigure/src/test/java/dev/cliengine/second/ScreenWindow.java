package dev.cliengine.second;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A real terminal of tmux with a process in it: what is on its screen, and keys.
 */
final class ScreenWindow implements AutoCloseable {

	private static final long NANOS = TimeUnit.SECONDS.toNanos(90);

	private static final long MILLIS_BETWEEN_LOOKS = 50;

	private final Path socket;

	private final Function<List<String>, ProcessBuilder> processes;

	private ScreenWindow(Path socket, Function<List<String>, ProcessBuilder> processes) {
		this.socket = socket;
		this.processes = processes;
	}

	static ScreenWindow open(Path socket, Function<List<String>, ProcessBuilder> processes, int columns, int rows,
			String line) {
		ScreenWindow window = new ScreenWindow(socket, processes);
		window.tmux("new-session", "-d", "-x", String.valueOf(columns), "-y", String.valueOf(rows), line);
		return window;
	}

	/** Types characters. */
	ScreenWindow type(String text) {
		tmux("send-keys", "-l", text);
		return this;
	}

	/** Presses keys by the names tmux has for them. */
	ScreenWindow press(String... keys) {
		List<String> words = new ArrayList<>(List.of("send-keys"));
		words.addAll(List.of(keys));
		tmux(words.toArray(String[]::new));
		return this;
	}

	void resize(int columns, int rows) {
		tmux("resize-window", "-x", String.valueOf(columns), "-y", String.valueOf(rows));
	}

	/** Waits until all of the texts are on the screen. */
	ScreenWindow sees(String... texts) {
		return waitFor((screen) -> List.of(texts).stream().allMatch(screen::contains), String.join(", ", texts));
	}

	/** Waits until the screen is what is expected, and says what it is at last if not. */
	ScreenWindow waitFor(Predicate<String> expected, String about) {
		long end = System.nanoTime() + NANOS;
		String screen = screen();
		while (!expected.test(screen)) {
			if (System.nanoTime() - end >= 0) {
				throw new AssertionError("Not on the screen: " + about + "\n" + screen);
			}
			pause();
			screen = screen();
		}
		return this;
	}

	/** What is on the screen, without blanks at the ends of lines and of all. */
	String screen() {
		return tmux("capture-pane", "-p").lines()
			.map(String::stripTrailing)
			.reduce("", (text, line) -> text + line + "\n")
			.stripTrailing();
	}

	/** What is on the screen once it has not changed for some looks. */
	String settled() {
		String screen = screen();
		for (int same = 0; same < 10; same++) {
			pause();
			String next = screen();
			same = next.equals(screen) ? same : 0;
			screen = next;
		}
		return screen;
	}

	/** The id of the JVM on the screen. */
	long jvm() {
		long shell = Long.parseLong(tmux("display-message", "-p", "#{pane_pid}").strip());
		return ProcessHandle.of(shell)
			.orElseThrow()
			.descendants()
			.filter((child) -> child.info().command().orElse("").endsWith("/java"))
			.mapToLong(ProcessHandle::pid)
			.findFirst()
			.orElseThrow();
	}

	private static void pause() {
		try {
			Thread.sleep(MILLIS_BETWEEN_LOOKS);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String tmux(String... words) {
		List<String> command = new ArrayList<>(List.of("tmux", "-u", "-S", this.socket.toString(), "-f", "/dev/null"));
		command.addAll(List.of(words));
		try {
			Process process = this.processes.apply(command).redirectErrorStream(true).start();
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			if (Cli.exitCode(process) != 0) {
				throw new AssertionError(String.join(" ", command) + ": " + output);
			}
			return output;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		tmux("kill-server");
	}

}
