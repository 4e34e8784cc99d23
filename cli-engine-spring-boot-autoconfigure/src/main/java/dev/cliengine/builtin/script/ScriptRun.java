package dev.cliengine.builtin.script;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.InheritedOptions;
import dev.cliengine.command.CommandNode;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.middleware.CommandLineExecutor;
import dev.cliengine.shell.SessionWords;
import dev.cliengine.terminal.TalkStream;

/**
 * Runs the lines of one script one after the other, until one fails, one says
 * {@code exit}, or somebody stops it.
 */
final class ScriptRun {

	private final CommandLineExecutor executor;

	private final CommandNode root;

	private final InheritedOptions inherited;

	private final @Nullable TalkStream echo;

	private final Cancellation outer;

	private int failures;

	private int begun;

	/**
	 * @param inherited the options every line gets
	 * @param echo shows each line before it runs, {@code null} for nobody
	 */
	ScriptRun(ScriptParts parts, InheritedOptions inherited, @Nullable TalkStream echo, Cancellation outer) {
		this.executor = parts.executor().get();
		this.root = parts.catalog().get().root();
		this.inherited = inherited;
		this.echo = echo;
		this.outer = outer;
	}

	/**
	 * Runs them.
	 * @param name of the script, for messages
	 * @throws CliException that names the first line that failed and has its exit code,
	 * or if the script was stopped
	 */
	void run(String name, List<ScriptLine> script, boolean keepGoing) {
		ScriptLine failed = null;
		int exitCode = 0;
		for (ScriptLine line : script) {
			if (isLeave(line)) {
				break;
			}
			int ended = run(line);
			if (ended != 0 && failed == null) {
				failed = line;
				exitCode = ended;
			}
			if (failed != null && !keepGoing) {
				break;
			}
		}
		if (failed != null) {
			throw failure(name + ", line " + failed.number(), exitCode, keepGoing);
		}
	}

	private CliException failure(String place, int exitCode, boolean keepGoing) {
		String others = keepGoing ? "; " + this.failures + " of " + this.begun + " lines failed"
				: ", the lines after it were not run";
		return CliException.category(ErrorCategory.FAILURE)
			.code("SCRIPT_FAILED")
			.exitCode(exitCode)
			.message(place + " ended with exit code " + exitCode + others);
	}

	private boolean isLeave(ScriptLine line) {
		return SessionWords.leaves(line.words()) && this.root.child(line.words().get(0)).isEmpty();
	}

	private int run(ScriptLine line) {
		throwIfStopped();
		if (this.echo != null) {
			this.echo.line("+ " + line.text());
		}
		this.begun++;
		int exitCode = this.outer.within((own) -> this.executor.execute(this.inherited.before(line.words()), own));
		throwIfStopped();
		this.failures += (exitCode != 0) ? 1 : 0;
		return exitCode;
	}

	private void throwIfStopped() {
		ErrorCategory stopped = this.outer.reason();
		if (stopped != null) {
			throw new CliException(stopped, "command interrupted");
		}
	}

}
