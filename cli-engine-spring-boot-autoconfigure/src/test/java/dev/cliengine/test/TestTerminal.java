package dev.cliengine.test;

import java.util.OptionalInt;

import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.TerminalProbe;

/**
 * A terminal, or none.
 *
 * @param present whether all three streams lead to it
 */
public record TestTerminal(boolean present) implements TerminalProbe {

	@Override
	public boolean isTerminal(int descriptor) {
		return this.present;
	}

	@Override
	public OptionalInt columns() {
		return this.present ? OptionalInt.of(100) : OptionalInt.empty();
	}

	public Audience audience() {
		return new Audience(this.present, this.present, this.present, false, false, false);
	}

}
