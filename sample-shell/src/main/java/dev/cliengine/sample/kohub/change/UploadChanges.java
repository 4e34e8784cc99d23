package dev.cliengine.sample.kohub.change;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import dev.cliengine.sample.kohub.Undo;
import dev.cliengine.sample.kohub.client.Answer;
import dev.cliengine.sample.kohub.client.KohubClient;
import dev.cliengine.sample.kohub.client.model.CommitResult;
import dev.cliengine.sample.kohub.client.model.FileUpload;
import dev.cliengine.sample.kohub.client.model.Repo;

/**
 * Files that are put into repositories.
 *
 * @since 0.1.0
 */
@Component
public class UploadChanges {

	private final RepoJournal journal;

	public UploadChanges(RepoJournal journal) {
		this.journal = journal;
	}

	/**
	 * Uploads files.
	 * @param upload at least one file
	 * @return what the server said of each commit
	 */
	public List<Answer<CommitResult>> upload(KohubClient client, Repo repo, FileUpload upload) {
		String before = client.repositories().repoInfo(repo, upload.branch()).value().sha();
		List<Answer<CommitResult>> commits = client.uploads().uploadFiles(repo, upload);
		String made = made(commits, before);
		this.journal.note(client, "repo upload", repo,
				Map.of(RepoInverses.BRANCH, upload.branch(), "path", upload.files().get(0).path(), "files",
						upload.files().size()),
				made.isEmpty() ? Undo.never("it changed nothing")
						: Undo.by(RepoInverses.REVERT).with(RepoInverses.COMMITS, made));
		return commits;
	}

	/** What changes nothing is answered with the commit there is. */
	private static String made(List<Answer<CommitResult>> commits, @Nullable String before) {
		List<String> ids = commits.stream()
			.map((commit) -> commit.value().commitOid())
			.filter((id) -> !Objects.equals(id, before))
			.distinct()
			.collect(Collectors.toList());
		Collections.reverse(ids);
		return String.join(" ", ids);
	}

}
