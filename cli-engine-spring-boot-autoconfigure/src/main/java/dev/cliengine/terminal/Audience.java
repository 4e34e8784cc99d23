package dev.cliengine.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Who is at the other end of a run.
 *
 * @param inputTerminal whether stdin is a terminal
 * @param outputTerminal whether stdout is a terminal
 * @param errorTerminal whether stderr is a terminal
 * @param ci whether a build server runs the command
 * @param agent whether an AI agent runs the command
 * @param dumb whether the terminal understands no control sequences
 * @since 0.1.0
 */
public record Audience(boolean inputTerminal, boolean outputTerminal, boolean errorTerminal, boolean ci, boolean agent,
		boolean dumb) {

	/**
	 * Variables agents set for the commands they run. Only those: variables people set
	 * too ({@code CODEX_HOME}), or that an editor sets in every terminal
	 * ({@code CURSOR_TRACE_ID}, {@code REPL_ID}), would silence questions to people.
	 */
	private static final List<String> AGENT_VARIABLES = List.of(
			// the common name several tools agreed on
			"AI_AGENT",
			// Claude Code
			"CLAUDECODE",
			// Codex: sandboxed commands, any command of a thread, its CI mode
			"CODEX_SANDBOX", "CODEX_THREAD_ID", "CODEX_CI",
			// Cursor's agent, not its terminal
			"CURSOR_AGENT",
			// Gemini CLI
			"GEMINI_CLI",
			// Auggie
			"AUGMENT_AGENT",
			// opencode
			"OPENCODE");

	/** Finds out from the environment and the terminal. */
	public static Audience of(Map<String, String> environment, TerminalProbe probe) {
		boolean agent = AGENT_VARIABLES.stream().map(environment::get).anyMatch(Audience::isTruthy);
		return new Audience(probe.isTerminal(0), probe.isTerminal(1), probe.isTerminal(2),
				isTruthy(environment.get("CI")), agent, "dumb".equals(environment.get("TERM")));
	}

	/**
	 * Whether a question would reach a person who can answer it: stdin and stderr are
	 * terminals and neither a build server nor an agent is at work. A dumb terminal can
	 * still answer a plain question.
	 */
	public boolean mayAsk() {
		return this.inputTerminal && this.errorTerminal && !this.ci && !this.agent;
	}

	/** The same where nobody reads from the terminal, so that nothing can be asked. */
	public Audience withoutInput() {
		return new Audience(false, this.outputTerminal, this.errorTerminal, this.ci, this.agent, this.dumb);
	}

	/** Set, and neither empty nor {@code 0} nor {@code false}. */
	private static boolean isTruthy(@Nullable String value) {
		if (value == null) {
			return false;
		}
		String word = value.strip().toLowerCase(Locale.ROOT);
		return !(word.isEmpty() || word.equals("0") || word.equals("false"));
	}

}
