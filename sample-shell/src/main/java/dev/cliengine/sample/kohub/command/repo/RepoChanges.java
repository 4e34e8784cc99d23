package dev.cliengine.sample.kohub.command.repo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Component;

import dev.cliengine.command.CommandContext;
import dev.cliengine.sample.kohub.Journal;
import dev.cliengine.sample.kohub.Undo;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.RepoType;

/**
 * Notes what was changed in repositories.
 */
@Component
class RepoChanges {

	private final Journal journal;

	RepoChanges(Journal journal) {
		this.journal = journal;
	}

	/** Notes a change that nothing but the repository describes. */
	void note(CommandContext context, Repo repo, Undo undo) {
		note(context, repo, Map.of(), undo);
	}

	/**
	 * Notes a change.
	 * @param more what was done beside the repository it was done to
	 */
	void note(CommandContext context, Repo repo, Map<String, Object> more, Undo undo) {
		note(context, repo.id(), repo.type(), more, undo);
	}

	/** The same for a repository that may be named without its namespace. */
	void note(CommandContext context, String id, RepoType type, Map<String, Object> more, Undo undo) {
		Map<String, Object> details = new LinkedHashMap<>();
		details.put(RepoInverses.REPO, id);
		details.put(RepoInverses.TYPE, type.value());
		details.putAll(new TreeMap<>(more));
		Undo complete = undo;
		for (Map.Entry<String, Object> entry : details.entrySet()) {
			complete = undo.values().containsKey(entry.getKey()) ? complete
					: complete.with(entry.getKey(), entry.getValue());
		}
		this.journal.record(context, context.path().words(), details, complete);
	}

}
