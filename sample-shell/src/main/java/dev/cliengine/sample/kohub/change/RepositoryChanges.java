package dev.cliengine.sample.kohub.change;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import dev.cliengine.sample.kohub.Undo;
import dev.cliengine.sample.kohub.client.Answer;
import dev.cliengine.sample.kohub.client.KohubClient;
import dev.cliengine.sample.kohub.client.model.CreatedRepo;
import dev.cliengine.sample.kohub.client.model.Done;
import dev.cliengine.sample.kohub.client.model.Message;
import dev.cliengine.sample.kohub.client.model.MovedRepo;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.RepoSettingsChange;
import dev.cliengine.sample.kohub.client.model.RepoType;

/**
 * Changes of repositories as a whole.
 *
 * @since 0.1.0
 */
@Component
public class RepositoryChanges {

	private final RepoJournal journal;

	public RepositoryChanges(RepoJournal journal) {
		this.journal = journal;
	}

	/**
	 * Makes a repository.
	 * @param id {@code namespace/name}, or a name in the own namespace
	 */
	public Answer<CreatedRepo> create(KohubClient client, String id, RepoType type, boolean isPrivate) {
		Answer<CreatedRepo> made = client.repositories().createRepo(id, type, isPrivate);
		this.journal.note(client, "repo create", Repo.of(made.value().repoId(), type), Map.of("private", isPrivate),
				Undo.by(RepoInverses.DELETE));
		return made;
	}

	/**
	 * Removes a repository.
	 * @param id {@code namespace/name}, or a name in the own namespace
	 */
	public Answer<Message> delete(KohubClient client, String id, RepoType type) {
		Answer<Message> answer = client.repositories().deleteRepo(id, type);
		this.journal.note(client, "repo delete", RepoJournal.details(id, type, Map.of()),
				Undo.never("what was in the repository is gone"));
		return answer;
	}

	/** Gives a repository another id. */
	public Answer<MovedRepo> move(KohubClient client, Repo from, Repo to) {
		Answer<MovedRepo> answer = client.repositories().moveRepo(from, to);
		this.journal.note(client, "repo move", to, Map.of("from", from.id(), "to", to.id()),
				Undo.by(RepoInverses.MOVE));
		return answer;
	}

	/** Makes one commit of all its history. */
	public Answer<Done> squash(KohubClient client, Repo repo) {
		Answer<Done> answer = client.repositories().squashRepo(repo);
		this.journal.note(client, "repo squash", repo, Map.of(), Undo.never("the history of the repository is gone"));
		return answer;
	}

	/** Changes who sees a repository, and who has to ask for that. */
	public Answer<Done> access(KohubClient client, Repo repo, RepoSettingsChange change) {
		Map<String, Object> details = new LinkedHashMap<>();
		Undo undo = Undo.never("servers ignore who has to ask for access");
		if (change.isPrivate() != null) {
			details.put("private", change.isPrivate());
			undo = Undo.by(RepoInverses.SETTINGS)
				.with("private", client.repositories().repoInfo(repo).value().isPrivate());
		}
		if (change.gated() != null) {
			details.put("gated", change.gated());
		}
		Answer<Done> answer = client.settings().updateRepoSettings(repo, change);
		this.journal.note(client, "settings repo update", repo, details, undo);
		return answer;
	}

}
