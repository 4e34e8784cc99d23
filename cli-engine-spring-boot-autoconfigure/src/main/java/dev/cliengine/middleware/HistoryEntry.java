package dev.cliengine.middleware;

import java.time.Instant;
import java.util.List;

/**
 * A change somebody made.
 *
 * @param id names it
 * @param time when it was made
 * @param command the words of the command
 * @param line the words that make it again, with the environment it was made in; secrets
 * are replaced
 * @param complete whether the line is whole, because no secret was in it
 * @param undo the words of the line that takes it back, empty if there is none
 * @param correlationId the id of the run
 * @param undone whether it was taken back
 * @since 0.1.0
 */
public record HistoryEntry(String id, Instant time, String command, List<String> line, boolean complete,
		List<String> undo, String correlationId, boolean undone) {

	public HistoryEntry {
		line = List.copyOf(line);
		undo = List.copyOf(undo);
	}

	HistoryEntry takenBack() {
		return new HistoryEntry(this.id, this.time, this.command, this.line, this.complete, this.undo,
				this.correlationId, true);
	}

}
