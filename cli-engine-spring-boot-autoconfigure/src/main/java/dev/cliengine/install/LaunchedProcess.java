package dev.cliengine.install;

import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.terminal.ProcessExit;

/**
 * A process, as the launcher of an installation started it.
 *
 * @param installed whether a launcher did
 * @param attempt whether it is to answer without the application or not at all: launchers
 * try that where they cannot know what a line is
 * @since 0.1.0
 */
public record LaunchedProcess(boolean installed, boolean attempt) {

	/**
	 * The exit code of an attempt that has no answer. Nothing was read or written then.
	 */
	public static final int DECLINED = 97;

	static final String LIBRARY = "cli.install.library";

	static final String ATTEMPT = "cli.install.attempt";

	/** This process. */
	public static LaunchedProcess current() {
		return new LaunchedProcess(System.getProperty(LIBRARY) != null, Boolean.getBoolean(ATTEMPT));
	}

	/**
	 * Ends a process that started no application. An installed one ends at once, unless
	 * somebody may have added an agent to its JVM: before the JVM runs its shutdown
	 * hooks, it looks through all jars for somebody who logs that.
	 */
	public void end(int code) {
		EnvironmentVariables variables = EnvironmentVariables.process();
		boolean agents = variables.get("JAVA_TOOL_OPTIONS") != null || variables.get("JDK_JAVA_OPTIONS") != null;
		ProcessExit exit = ProcessExit.system();
		if (this.installed && !agents) {
			exit.halt(code);
		}
		else {
			exit.exit(code);
		}
	}

}
