package dev.cliengine.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dev.cliengine.core.EnvironmentVariables;

/**
 * Shows long texts to people at a terminal one screen at a time, with a program of their
 * choice. Which one: the application's own variable, else {@code PAGER}, else
 * {@code less -FRX} when there is one. A variable that is empty or {@code cat} means no
 * pager. Build servers, agents and dumb terminals never get one.
 *
 * @since 0.1.0
 */
public final class Pager {

	private static final Pattern COLOURS = Pattern.compile("\u001b\\[[0-9;]*m");

	/** What a shell answers for a script it can neither find nor run. */
	private static final Set<Integer> FAILED_TO_START = Set.of(126, 127);

	private static final String DEFAULT = "less -FRX";

	private final EnvironmentVariables environment;

	private final String variable;

	private final Audience audience;

	private final TerminalProbe probe;

	/**
	 * A pager that starts nothing yet.
	 * @param variable the application's own variable, such as {@code FLEETCTL_PAGER}
	 */
	public Pager(EnvironmentVariables environment, String variable, Audience audience, TerminalProbe probe) {
		this.environment = environment;
		this.variable = variable;
		this.audience = audience;
		this.probe = probe;
	}

	/**
	 * Whether a long text would be paged; if not, output need not be collected. Looks at
	 * the environment only.
	 */
	public boolean isOn() {
		Audience who = this.audience;
		boolean person = who.outputTerminal() && !who.ci() && !who.agent() && !who.dumb();
		return person && !command().isEmpty();
	}

	/**
	 * Shows the text with the pager and waits until it is closed; closing it early is no
	 * failure.
	 * @return whether the text was shown; if not, because it fits the screen or there is
	 * no such program, it is for the caller to print
	 */
	public boolean show(String text) {
		if (!isOn() || !isTallerThanTheScreen(text)) {
			return false;
		}
		List<String> command = command();
		Optional<Path> program = new ExecutablePath(this.environment).find(command.get(0));
		return program.isPresent() && page(program.get(), command, text);
	}

	private List<String> command() {
		String own = this.environment.get(this.variable);
		String common = this.environment.get("PAGER");
		String chosen = (own != null) ? own : (common != null) ? common : DEFAULT;
		List<String> words = CommandWords.split(chosen);
		return words.equals(List.of("cat")) ? List.of() : words;
	}

	private boolean isTallerThanTheScreen(String text) {
		int rows = this.probe.rows().orElse(Integer.MAX_VALUE);
		int columns = TerminalWidth.of(this.probe, this.audience);
		long taken = 1;
		for (String line : (Iterable<String>) text.lines()::iterator) {
			int width = DisplayWidth.of(COLOURS.matcher(line).replaceAll(""));
			taken += Math.max(1, (width + columns - 1) / columns);
			if (taken > rows) {
				return true;
			}
		}
		return false;
	}

	private boolean page(Path program, List<String> command, String text) {
		List<String> words = new ArrayList<>(command);
		words.set(0, program.toString());
		ProcessBuilder builder = new ProcessBuilder(words).redirectOutput(Redirect.INHERIT)
			.redirectError(Redirect.INHERIT);
		// Without these, less shows colours as escape codes
		builder.environment().putIfAbsent("LESS", "FRX");
		Process process;
		try {
			process = builder.start();
		}
		catch (IOException ex) {
			return false;
		}
		try (OutputStream input = process.getOutputStream()) {
			input.write(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			// The reader has seen enough
		}
		return isShown(process);
	}

	private static boolean isShown(Process process) {
		try {
			return !FAILED_TO_START.contains(process.waitFor());
		}
		catch (InterruptedException ex) {
			process.destroy();
			Thread.currentThread().interrupt();
			return true;
		}
	}

}
