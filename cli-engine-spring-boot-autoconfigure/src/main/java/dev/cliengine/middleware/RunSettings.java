package dev.cliengine.middleware;

/**
 * What the command line and the environment ask of one run.
 *
 * @param environment the active environment, empty when the application has none
 * @param dryRun whether to preview
 * @param schema whether to describe the result in place of running
 * @param assumeYes whether questions are answered with yes
 * @param reason why the command is run, for audit; empty when not said
 * @param deadline how long it may take
 * @since 0.1.0
 */
public record RunSettings(String environment, boolean dryRun, boolean schema, boolean assumeYes, String reason,
		Deadline deadline) {
}
