package dev.cliengine.sample.kohub.command;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.cliengine.command.CommandContext;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.middleware.EngineOptions;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.Inverse;
import dev.cliengine.sample.kohub.Journal;
import dev.cliengine.sample.kohub.Undo;
import dev.cliengine.sample.kohub.client.KohubClient;
import dev.cliengine.sample.kohub.client.config.HistoryEntry;

/**
 * Takes changes back.
 */
@Component
class Undoing {

	private static final String OPERATION = "history undo";

	private final Hub hub;

	private final Journal journal;

	private final Questions questions;

	private final Map<String, Inverse> inverses;

	Undoing(Hub hub, Journal journal, Questions questions, List<Inverse> inverses) {
		this.hub = hub;
		this.journal = journal;
		this.questions = questions;
		this.inverses = inverses.stream().collect(Collectors.toUnmodifiableMap(Inverse::kind, Function.identity()));
	}

	/**
	 * Takes a change back, or under {@code --dry-run} says how.
	 * @param number 1 for the newest; {@code null} for the newest that was not taken back
	 * yet
	 */
	Undone undo(CommandContext context, @Nullable Integer number) {
		List<HistoryEntry> history = this.hub.config().history();
		HistoryEntry entry = (number != null) ? numbered(history, number) : newest(history);
		Undo undo = new Undo(entry.undo());
		Inverse inverse = inverse(entry, undo);
		KohubClient client = this.hub.client(context);
		if (!undo.isLocal() && !undo.endpoint().equals(client.endpoint())) {
			throw impossible("'" + entry.operation() + "' changed something at another server",
					"Give --endpoint " + undo.endpoint());
		}
		Undone undone = new Undone(entry.operation(), inverse.title(undo), entry.details());
		if (!context.dryRun()) {
			if (inverse.asks()) {
				this.questions.insist(undone.action() + "?", context.globals().flag(EngineOptions.YES));
			}
			inverse.run(client, undo);
			this.journal.record(client, OPERATION,
					Map.of("operation", entry.operation(), "timestamp", entry.timestamp()),
					Undo.never("it is an undo itself"));
		}
		return undone;
	}

	private static HistoryEntry numbered(List<HistoryEntry> history, int number) {
		if (number < 1 || number > history.size()) {
			throw impossible("there is no change number " + number, "See the numbers with 'history list'");
		}
		HistoryEntry entry = history.get(number - 1);
		if (isUndone(history, entry)) {
			throw impossible("'" + entry.operation() + "' was undone already", null);
		}
		return entry;
	}

	private static HistoryEntry newest(List<HistoryEntry> history) {
		return history.stream()
			.filter((entry) -> !entry.operation().equals(OPERATION) && !isUndone(history, entry))
			.findFirst()
			.orElseThrow(() -> impossible("there is nothing to undo", null));
	}

	private static boolean isUndone(List<HistoryEntry> history, HistoryEntry entry) {
		return history.stream()
			.anyMatch((other) -> other.operation().equals(OPERATION)
					&& entry.operation().equals(other.details().get("operation"))
					&& entry.timestamp().equals(other.details().get("timestamp")));
	}

	private Inverse inverse(HistoryEntry entry, Undo undo) {
		String kind = undo.kind();
		Inverse inverse = (kind != null) ? this.inverses.get(kind) : null;
		if (inverse == null) {
			throw impossible("'" + entry.operation() + "' cannot be undone: " + undo.reason(), null);
		}
		return inverse;
	}

	private static CliException impossible(String message, @Nullable String fix) {
		return CliException.category(ErrorCategory.FAILURE).code("Unsupported").fix(fix).message(message);
	}

	/**
	 * What was taken back, or would be.
	 *
	 * @param operation the words of the command that had made the change
	 * @param action what was done to take it back
	 * @param details of the change
	 */
	record Undone(String operation, String action, Map<String, Object> details) {
	}

}
