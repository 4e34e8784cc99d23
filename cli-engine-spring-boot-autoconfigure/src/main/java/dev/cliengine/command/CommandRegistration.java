package dev.cliengine.command;

/**
 * Takes what a module registers.
 *
 * @since 0.1.0
 */
public interface CommandRegistration {

	/**
	 * Describes a group. Groups nobody describes come into being with their first
	 * command.
	 */
	CommandRegistration group(GroupSpec group);

	/**
	 * Mounts a command at the path of its spec.
	 * @throws DuplicateCommandException if something else stands there already
	 */
	CommandRegistration command(CommandHandler handler);

}
