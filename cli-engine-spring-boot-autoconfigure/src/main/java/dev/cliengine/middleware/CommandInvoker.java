package dev.cliengine.middleware;

/**
 * The join point: every run of a command passes here, and every step of the chain is
 * advice around it.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface CommandInvoker {

	/**
	 * Runs a command.
	 * @throws Exception whatever made it fail; a {@link dev.cliengine.core.CliException}
	 * is shown as it is
	 */
	CommandOutcome invoke(CommandInvocation invocation) throws Exception;

}
