package dev.cliengine.sample.kohub.change;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import dev.cliengine.sample.kohub.Undo;
import dev.cliengine.sample.kohub.client.Answer;
import dev.cliengine.sample.kohub.client.KohubClient;
import dev.cliengine.sample.kohub.client.model.Done;
import dev.cliengine.sample.kohub.client.model.Refs.Ref;
import dev.cliengine.sample.kohub.client.model.Repo;

/**
 * Changes of branches and tags.
 *
 * @since 0.1.0
 */
@Component
public class RefChanges {

	private final RepoJournal journal;

	public RefChanges(RepoJournal journal) {
		this.journal = journal;
	}

	/**
	 * Makes a branch.
	 * @param revision where it begins, {@code null} for {@code main}
	 */
	public Answer<Done> createBranch(KohubClient client, Repo repo, String branch, @Nullable String revision) {
		Answer<Done> answer = client.refs().createBranch(repo, branch, revision);
		this.journal.note(client, "repo branch create", repo, Map.of(RepoInverses.BRANCH, branch),
				Undo.by(RepoInverses.BRANCH_DELETE));
		return answer;
	}

	/** Deletes a branch. */
	public Answer<Done> deleteBranch(KohubClient client, Repo repo, String branch) {
		Undo undo = again(RepoInverses.BRANCH_CREATE, client.refs().listRefs(repo).value().branches(), branch);
		Answer<Done> answer = client.refs().deleteBranch(repo, branch);
		this.journal.note(client, "repo branch delete", repo, Map.of(RepoInverses.BRANCH, branch), undo);
		return answer;
	}

	/**
	 * Makes a tag.
	 * @param revision what it stands for, {@code null} for {@code main}
	 * @param message what it is for, {@code null} for nothing
	 */
	public Answer<Done> createTag(KohubClient client, Repo repo, String tag, @Nullable String revision,
			@Nullable String message) {
		Answer<Done> answer = client.refs().createTag(repo, tag, revision, message);
		this.journal.note(client, "repo tag create", repo, Map.of(RepoInverses.TAG, tag),
				Undo.by(RepoInverses.TAG_DELETE));
		return answer;
	}

	/** Deletes a tag. */
	public Answer<Done> deleteTag(KohubClient client, Repo repo, String tag) {
		Undo undo = again(RepoInverses.TAG_CREATE, client.refs().listRefs(repo).value().tags(), tag);
		Answer<Done> answer = client.refs().deleteTag(repo, tag);
		this.journal.note(client, "repo tag delete", repo, Map.of(RepoInverses.TAG, tag), undo);
		return answer;
	}

	/** What is deleted can be made again where it stood. */
	private static Undo again(String kind, List<Ref> refs, String name) {
		return refs.stream()
			.filter((ref) -> Objects.equals(ref.name(), name))
			.findFirst()
			.map((ref) -> Undo.by(kind).with("commit", ref.targetCommit()))
			.orElseGet(() -> Undo.never("nobody knows which commit \"" + name + "\" stood for"));
	}

}
