package dev.cliengine.terminal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The modes of the terminal at stdin as they were at one moment.
 *
 * @since 0.1.0
 */
public final class TerminalModes {

	/** What {@code stty -g} leaves out; not every system has it. */
	private static final Pattern DISCIPLINE = Pattern.compile("\\bline = (\\d+);");

	private final List<String> saved;

	private TerminalModes(List<String> saved) {
		this.saved = saved;
	}

	/** Remembers the modes; there is nothing to restore where they cannot be read. */
	public static TerminalModes save() {
		String modes = Stty.of(0).answer("-g").orElse("");
		Matcher discipline = DISCIPLINE.matcher(modes.isEmpty() ? "" : Stty.of(0).answer("-a").orElse(""));
		return new TerminalModes(discipline.find() ? List.of(modes, "line", discipline.group(1)) : List.of(modes));
	}

	/**
	 * Remembers the modes, and lets the terminal no longer show what is typed; nothing
	 * where that cannot be done, and then the modes are as before.
	 */
	static Optional<TerminalModes> hideInput() {
		TerminalModes modes = save();
		if (modes.saved.get(0).isEmpty()) {
			return Optional.empty();
		}
		if (Stty.of(0).answer("-echo").isEmpty()) {
			modes.restore();
			return Optional.empty();
		}
		return Optional.of(modes);
	}

	/** Sets the terminal to what was remembered. */
	public void restore() {
		if (!this.saved.get(0).isEmpty()) {
			// an interrupted thread would not wait, and the process may end before the
			// tool does
			boolean interrupted = Thread.interrupted();
			Stty.of(0).answer(this.saved.toArray(String[]::new));
			if (interrupted) {
				Thread.currentThread().interrupt();
			}
		}
	}

}
