package dev.cliengine.sample.kohub.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandResult;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.Undo;
import dev.cliengine.sample.kohub.client.config.HistoryEntry;
import dev.cliengine.sample.kohub.view.Table;

/**
 * What was changed, as people and programs see it.
 */
@Component
class HistoryViews {

	private static final int SECONDS = 19;

	private final Hub hub;

	private final Lists lists;

	HistoryViews(Hub hub, Lists lists) {
		this.hub = hub;
		this.lists = lists;
	}

	/**
	 * The changes, the newest first.
	 * @param numbered whether each has the number that {@code history undo} takes
	 */
	CommandResult<List<Map<String, Object>>> show(CommandContext context, int limit, boolean numbered) {
		List<HistoryEntry> entries = this.hub.config().history().stream().limit(Math.max(0, limit)).toList();
		Table table = numbered ? new Table("Recent Operations", "N", "Time", "Operation", "Details", "Undo")
				: new Table("Recent Operations", "Time", "Operation", "Details");
		for (int i = 0; i < entries.size(); i++) {
			HistoryEntry entry = entries.get(i);
			String details = details(entry);
			if (numbered) {
				String undo = (new Undo(entry.undo()).kind() != null) ? "Yes" : "No";
				table.row(String.valueOf(i + 1), time(entry), entry.operation(), details, undo);
			}
			else {
				table.row(time(entry), entry.operation(), details);
			}
		}
		return this.lists.table(context, entries.stream().map(HistoryViews::json).toList(), table,
				"No operation history");
	}

	private static String time(HistoryEntry entry) {
		String time = entry.timestamp();
		return time.substring(0, Math.min(SECONDS, time.length()));
	}

	private static String details(HistoryEntry entry) {
		return entry.details()
			.entrySet()
			.stream()
			.map((detail) -> detail.getKey() + "=" + detail.getValue())
			.collect(Collectors.joining(", "));
	}

	private static Map<String, Object> json(HistoryEntry entry) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("operation", entry.operation());
		json.put("details", entry.details());
		json.put("timestamp", entry.timestamp());
		if (!entry.undo().isEmpty()) {
			json.put("undo", entry.undo());
		}
		return json;
	}

}
