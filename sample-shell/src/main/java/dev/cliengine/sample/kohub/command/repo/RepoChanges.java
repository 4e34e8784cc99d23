package dev.cliengine.sample.kohub.command.repo;

import java.util.Map;

import org.springframework.stereotype.Component;

import dev.cliengine.command.CommandContext;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.Undo;
import dev.cliengine.sample.kohub.change.RepoJournal;
import dev.cliengine.sample.kohub.client.model.Repo;

/**
 * Notes what commands change in repositories that menus do not.
 */
@Component
class RepoChanges {

	private final Hub hub;

	private final RepoJournal journal;

	RepoChanges(Hub hub, RepoJournal journal) {
		this.hub = hub;
		this.journal = journal;
	}

	/**
	 * Notes a change.
	 * @param more what was done beside the repository it was done to
	 */
	void note(CommandContext context, Repo repo, Map<String, Object> more, Undo undo) {
		this.journal.note(this.hub.client(context), context.path().words(), repo, more, undo);
	}

}
