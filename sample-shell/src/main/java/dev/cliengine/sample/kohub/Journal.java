package dev.cliengine.sample.kohub;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import dev.cliengine.core.CliException;
import dev.cliengine.sample.kohub.client.KohubClient;
import dev.cliengine.sample.kohub.client.config.HistoryEntry;
import dev.cliengine.terminal.Streams;

/**
 * Notes what commands and menus changed, for {@code config history} and
 * {@code history undo}.
 *
 * @since 0.1.0
 */
@Component
public class Journal {

	private final Streams streams;

	private final Clock clock;

	@Autowired
	Journal(Streams streams, ObjectProvider<Clock> clock) {
		this(streams, clock.getIfUnique(Clock::systemUTC));
	}

	/**
	 * @param streams where warnings go
	 * @param clock tells when changes happened
	 */
	public Journal(Streams streams, Clock clock) {
		this.streams = streams;
		this.clock = clock;
	}

	/**
	 * Notes a change that happened.
	 * @param client of the server
	 */
	public void record(KohubClient client, String operation, Map<String, Object> details, Undo undo) {
		record(() -> client, operation, details, undo);
	}

	/**
	 * Notes a change that happened. If that fails there is a warning: the change itself
	 * stands.
	 * @param client of the server
	 * @param operation the words of the command
	 * @param details what it was done with; no secrets
	 * @param undo how to take it back, or why there is no way
	 */
	public void record(Supplier<KohubClient> client, String operation, Map<String, Object> details, Undo undo) {
		String now = this.clock.instant().truncatedTo(ChronoUnit.MICROS).toString();
		try {
			KohubClient current = client.get();
			current.config()
				.record(new HistoryEntry(operation, new TreeMap<>(details), now,
						undo.with(Undo.ENDPOINT, current.endpoint()).values()));
		}
		catch (CliException ex) {
			this.streams.err().line("Warning: the change is made but not in the history: " + ex.getMessage());
		}
	}

}
