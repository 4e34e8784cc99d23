package dev.cliengine.install;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import dev.cliengine.core.CliException;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.core.ErrorCategory;

/**
 * Runs programs nobody sees anything of, with a home of their own: what people have
 * configured decides nothing about them, and they change nothing of it.
 *
 * @param environment the variables of this process
 * @param home the directory they take for their user's
 * @param limit how long one may run
 */
record ChildProcess(EnvironmentVariables environment, Path home, Duration limit) {

	private static final List<String> KEPT = List.of("PATH", "LANG", "LC_ALL", "TMPDIR", "TEMP", "TMP", "SystemRoot",
			"windir", "PATHEXT");

	/** The same with less or more time. */
	ChildProcess within(Duration limit) {
		return new ChildProcess(this.environment, this.home, limit);
	}

	/**
	 * Runs one to its end.
	 * @return whether it ended in time, and well
	 * @throws CliException {@code INTERRUPTED} if this thread is; the program is killed
	 */
	boolean run(List<String> command) {
		try {
			ProcessBuilder builder = new ProcessBuilder(command).directory(this.home.toFile())
				.redirectInput(Redirect.PIPE)
				.redirectOutput(Redirect.DISCARD)
				.redirectError(Redirect.DISCARD);
			builder.environment().clear();
			builder.environment().putAll(variables());
			Process process = builder.start();
			process.getOutputStream().close();
			return ended(process) && process.exitValue() == 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private boolean ended(Process process) {
		try {
			return process.waitFor(this.limit.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CliException(ErrorCategory.INTERRUPTED, "command interrupted");
		}
		finally {
			// A JVM that makes a cache may have started a second one for it
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
		}
	}

	private Map<String, String> variables() {
		Map<String, String> variables = new TreeMap<>(Map.of("HOME", this.home.toString()));
		for (String name : KEPT) {
			String value = this.environment.get(name);
			if (value != null) {
				variables.put(name, value);
			}
		}
		return variables;
	}

}
