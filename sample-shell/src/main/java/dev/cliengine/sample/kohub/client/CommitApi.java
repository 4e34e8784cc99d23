package dev.cliengine.sample.kohub.client;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

import dev.cliengine.sample.kohub.client.model.CommitDetail;
import dev.cliengine.sample.kohub.client.model.CommitDiff;
import dev.cliengine.sample.kohub.client.model.CommitPage;
import dev.cliengine.sample.kohub.client.model.CommitResult;
import dev.cliengine.sample.kohub.client.model.CommitSummary;
import dev.cliengine.sample.kohub.client.model.NewCommit;
import dev.cliengine.sample.kohub.client.model.Repo;

/**
 * Commits: what was changed, and changing something.
 *
 * @since 0.1.0
 */
public final class CommitApi {

	private static final int LARGEST_PAGE = 100;

	private static final int USUAL = 20;

	private final CommitExchange exchange;

	private final HubJson json;

	CommitApi(CommitExchange exchange, HubJson json) {
		this.exchange = exchange;
		this.json = json;
	}

	/** The 20 newest commits of a branch. */
	public Answer<CommitPage> listCommits(Repo repo, String branch) {
		return listCommits(repo, branch, USUAL, null);
	}

	/**
	 * Commits of a branch, the newest first. The JSON is an object of {@code commits},
	 * {@code hasMore} and {@code nextCursor}.
	 * @param limit how many at most; the server gives 100 at once
	 * @param after the cursor of an earlier answer, {@code null} for the newest
	 */
	public Answer<CommitPage> listCommits(Repo repo, String branch, int limit, @Nullable String after) {
		CommitCollector collector = new CommitCollector(after);
		do {
			int wanted = Math.min(LARGEST_PAGE, limit - collector.size());
			collector.add(this.exchange.page(repo, branch, wanted, collector.cursor()));
		}
		while (collector.size() < limit && collector.cursor() != null);
		return collector.answer();
	}

	/** All commits of a branch, the newest first, page by page as they are asked for. */
	public Flux<Answer<CommitSummary>> streamCommits(Repo repo, String branch) {
		return new Pages<>((cursor) -> this.exchange.page(repo, branch, LARGEST_PAGE, cursor), "after").elements();
	}

	/** All of a commit. */
	public Answer<CommitDetail> getCommitDetail(Repo repo, String commit) {
		return this.exchange.detail(repo, commit);
	}

	/** What a commit changed. */
	public Answer<CommitDiff> getCommitDiff(Repo repo, String commit) {
		return this.exchange.diff(repo, commit);
	}

	/**
	 * Makes a commit, all of it or nothing. One that changes nothing gives the commit
	 * there is.
	 */
	public Answer<CommitResult> commit(Repo repo, String branch, NewCommit commit) {
		return this.exchange.commit(repo, branch, new CommitLines(this.json).of(commit));
	}

}
