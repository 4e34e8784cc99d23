package dev.cliengine.sample.kohub.change;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Component;

import dev.cliengine.sample.kohub.Journal;
import dev.cliengine.sample.kohub.Undo;
import dev.cliengine.sample.kohub.client.KohubClient;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.RepoType;

/**
 * Notes what was changed in repositories.
 *
 * @since 0.1.0
 */
@Component
public class RepoJournal {

	private final Journal journal;

	public RepoJournal(Journal journal) {
		this.journal = journal;
	}

	/**
	 * Notes a change.
	 * @param operation the words of the command
	 * @param more what was done beside the repository it was done to
	 */
	public void note(KohubClient client, String operation, Repo repo, Map<String, Object> more, Undo undo) {
		note(client, operation, details(repo.id(), repo.type(), more), undo);
	}

	/**
	 * Notes a change with all its details. Those that the way back says nothing of are
	 * part of it.
	 */
	void note(KohubClient client, String operation, Map<String, Object> details, Undo undo) {
		Undo complete = undo;
		for (Map.Entry<String, Object> entry : details.entrySet()) {
			complete = undo.values().containsKey(entry.getKey()) ? complete
					: complete.with(entry.getKey(), entry.getValue());
		}
		this.journal.record(client, operation, details, complete);
	}

	/** Those of a repository that may be named without its namespace. */
	static Map<String, Object> details(String id, RepoType type, Map<String, Object> more) {
		Map<String, Object> details = new LinkedHashMap<>();
		details.put(RepoInverses.REPO, id);
		details.put(RepoInverses.TYPE, type.value());
		details.putAll(new TreeMap<>(more));
		return details;
	}

}
