package dev.cliengine.builtin.self;

import java.util.ArrayList;
import java.util.List;

import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.install.DoctorCheck;
import dev.cliengine.install.Finding;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.UnicodeChoice;

/**
 * Examines what the terminal can show.
 *
 * @param audience who is at the other end
 * @param environment the variables of the process
 * @since 0.1.0
 */
public record TerminalCheck(Audience audience, EnvironmentVariables environment) implements DoctorCheck {

	private static final String NAME = "terminal";

	@Override
	public List<Finding> examine() {
		List<String> facts = new ArrayList<>();
		facts.add("output " + (this.audience.outputTerminal() ? "is a terminal" : "is no terminal"));
		facts.add(this.audience.mayAsk() ? "questions can be asked" : "no questions are asked");
		String text = "Standard " + String.join(", ", facts);
		if (!UnicodeChoice.of(this.environment)) {
			return List.of(Finding.warn(NAME, text + ", and names no UTF-8",
					"Set LC_ALL to a locale of UTF-8, such as C.UTF-8"));
		}
		return List.of(Finding.ok(NAME, text));
	}

}
