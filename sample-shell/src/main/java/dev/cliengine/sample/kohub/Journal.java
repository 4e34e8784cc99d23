package dev.cliengine.sample.kohub;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import dev.cliengine.command.CommandContext;
import dev.cliengine.core.CliException;
import dev.cliengine.sample.kohub.client.config.HistoryEntry;
import dev.cliengine.terminal.Streams;

/**
 * Notes what commands changed, for {@code config history} and {@code history undo}.
 *
 * @since 0.1.0
 */
@Component
public class Journal {

	private final Hub hub;

	private final Streams streams;

	private final Clock clock;

	Journal(Hub hub, Streams streams, ObjectProvider<Clock> clock) {
		this.hub = hub;
		this.streams = streams;
		this.clock = clock.getIfUnique(Clock::systemUTC);
	}

	/**
	 * Notes a change that happened. If that fails there is a warning: the change itself
	 * stands.
	 * @param context the run, which knows the server
	 * @param operation the words of the command
	 * @param details what it was done with; no secrets
	 * @param undo how to take it back, or why there is no way
	 */
	public void record(CommandContext context, String operation, Map<String, Object> details, Undo undo) {
		String now = this.clock.instant().truncatedTo(ChronoUnit.MICROS).toString();
		try {
			String endpoint = this.hub.client(context).endpoint();
			this.hub.config()
				.record(new HistoryEntry(operation, new TreeMap<>(details), now,
						undo.with(Undo.ENDPOINT, endpoint).values()));
		}
		catch (CliException ex) {
			this.streams.err().line("Warning: the change is made but not in the history: " + ex.getMessage());
		}
	}

}
