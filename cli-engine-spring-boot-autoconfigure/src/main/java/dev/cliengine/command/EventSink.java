package dev.cliengine.command;

import org.jspecify.annotations.Nullable;

/**
 * Takes the events of a streaming command.
 *
 * @since 0.1.0
 */
public interface EventSink {

	/**
	 * Sends one event, and waits while the reader is more than 64 events behind. After
	 * the reader went away events of a command that changes something are dropped.
	 * @param event a record, map or anything else that has a JSON form
	 * @throws dev.cliengine.core.CliException if the run was cancelled, or the reader of
	 * a command that changes nothing went away; let it pass
	 */
	void send(@Nullable Object event);

}
