package dev.cliengine.sample.kohub.change;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import dev.cliengine.sample.kohub.Inverse;
import dev.cliengine.sample.kohub.Undo;
import dev.cliengine.sample.kohub.client.KohubClient;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.RepoSettingsChange;
import dev.cliengine.sample.kohub.client.model.RepoType;
import dev.cliengine.sample.kohub.client.model.RevertRequest;

/**
 * How changes of repositories are taken back.
 *
 * @since 0.1.0
 */
@Configuration(proxyBeanMethods = false)
public class RepoInverses {

	static final String REPO = "repo_id";

	static final String TYPE = "type";

	/** The name of a branch. */
	public static final String BRANCH = "branch";

	static final String TAG = "tag";

	/** The commits to revert, the newest first, with blanks between. */
	public static final String COMMITS = "commits";

	static final String DELETE = "repo-delete";

	static final String BRANCH_DELETE = "branch-delete";

	static final String BRANCH_CREATE = "branch-create";

	static final String TAG_DELETE = "tag-delete";

	static final String TAG_CREATE = "tag-create";

	static final String MOVE = "repo-move";

	/** Restores settings of a repository. */
	public static final String SETTINGS = "repo-settings";

	/** Reverts commits. */
	public static final String REVERT = "revert";

	/** Likes a repository again. */
	public static final String LIKE = "like";

	/** Likes a repository no longer. */
	public static final String UNLIKE = "unlike";

	@Bean
	Inverse repoDeletion() {
		return Inverse.asking(DELETE, (undo) -> "Delete " + undo.text(REPO),
				(client, undo) -> client.repositories().deleteRepo(undo.text(REPO), RepoType.of(undo.text(TYPE))));
	}

	@Bean
	Inverse branchDeletion() {
		return Inverse.of(BRANCH_DELETE, (undo) -> "Delete the branch " + undo.text(BRANCH) + " of " + undo.text(REPO),
				(client, undo) -> client.refs().deleteBranch(repo(undo), undo.text(BRANCH)));
	}

	@Bean
	Inverse branchCreation() {
		return Inverse.of(BRANCH_CREATE,
				(undo) -> "Create the branch " + undo.text(BRANCH) + " in " + undo.text(REPO) + " again",
				(client, undo) -> client.refs().createBranch(repo(undo), undo.text(BRANCH), undo.text("commit")));
	}

	@Bean
	Inverse tagDeletion() {
		return Inverse.of(TAG_DELETE, (undo) -> "Delete the tag " + undo.text(TAG) + " of " + undo.text(REPO),
				(client, undo) -> client.refs().deleteTag(repo(undo), undo.text(TAG)));
	}

	@Bean
	Inverse tagCreation() {
		return Inverse.of(TAG_CREATE,
				(undo) -> "Create the tag " + undo.text(TAG) + " in " + undo.text(REPO) + " again",
				(client, undo) -> client.refs().createTag(repo(undo), undo.text(TAG), undo.text("commit"), null));
	}

	@Bean
	Inverse repoMove() {
		return Inverse.of(MOVE, (undo) -> "Move " + undo.text("to") + " back to " + undo.text("from"),
				(client, undo) -> client.repositories()
					.moveRepo(undo.text("to"), undo.text("from"), RepoType.of(undo.text(TYPE))));
	}

	@Bean
	Inverse repoSettings() {
		return Inverse.of(SETTINGS, (undo) -> "Give " + undo.text(REPO) + " the settings it had",
				(client, undo) -> client.settings().updateRepoSettings(repo(undo), settings(undo)));
	}

	@Bean
	Inverse commits() {
		return Inverse.of(REVERT, (undo) -> "Revert what was committed to " + undo.text(REPO), RepoInverses::revert);
	}

	@Bean
	Inverse like() {
		return Inverse.of(LIKE, (undo) -> "Like " + undo.text(REPO) + " again",
				(client, undo) -> client.likes().like(repo(undo)));
	}

	@Bean
	Inverse unlike() {
		return Inverse.of(UNLIKE, (undo) -> "Like " + undo.text(REPO) + " no longer",
				(client, undo) -> client.likes().unlike(repo(undo)));
	}

	private static void revert(KohubClient client, Undo undo) {
		for (String commit : List.of(undo.text(COMMITS).split(" "))) {
			client.refs().revert(repo(undo), undo.text(BRANCH), RevertRequest.of(commit));
		}
	}

	private static RepoSettingsChange settings(Undo undo) {
		RepoSettingsChange change = RepoSettingsChange.none();
		if (undo.values().containsKey("private")) {
			change = change.withPrivate(Boolean.parseBoolean(undo.text("private")));
		}
		if (undo.values().containsKey("threshold")) {
			change = change.withLfsThresholdBytes(Long.parseLong(undo.text("threshold")));
		}
		if (undo.values().containsKey("versions")) {
			change = change.withLfsKeepVersions(Integer.parseInt(undo.text("versions")));
		}
		if (undo.values().containsKey("suffixes")) {
			String rules = undo.text("suffixes");
			change = change.withLfsSuffixRules(rules.isEmpty() ? List.of() : List.of(rules.split(" ")));
		}
		return change;
	}

	private static Repo repo(Undo undo) {
		return Repo.of(undo.text(REPO), RepoType.of(undo.text(TYPE)));
	}

}
