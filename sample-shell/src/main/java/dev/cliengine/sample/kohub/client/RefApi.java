package dev.cliengine.sample.kohub.client;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

import dev.cliengine.sample.kohub.client.model.Done;
import dev.cliengine.sample.kohub.client.model.MergeOptions;
import dev.cliengine.sample.kohub.client.model.Merged;
import dev.cliengine.sample.kohub.client.model.Refs;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.ResetRequest;
import dev.cliengine.sample.kohub.client.model.RevertRequest;
import dev.cliengine.sample.kohub.client.model.Reverted;
import dev.cliengine.sample.kohub.client.model.WasReset;

/**
 * Branches and tags.
 *
 * @since 0.1.0
 */
public interface RefApi {

	/** All branches and tags. */
	@GetExchange("/api/{types}/{ns}/{name}/refs")
	Answer<Refs> listRefs(Repo repo,
			@RequestParam(name = "include_prs", required = false) @Nullable Boolean pullRequests);

	/** All branches and tags. */
	default Answer<Refs> listRefs(Repo repo) {
		return listRefs(repo, null);
	}

	/** Makes a branch at a revision, by default {@code main}. */
	@PostExchange("/api/{types}/{ns}/{name}/branch")
	Answer<Done> createBranch(Repo repo, @Field(segment = true) String branch, @Field @Nullable String revision);

	/** Makes a branch at a commit, the way Hugging Face does. */
	@PostExchange("/api/{types}/{ns}/{name}/branch/{branch}")
	Answer<Done> createBranchFrom(Repo repo, @PathVariable String branch, @Field @Nullable String startingPoint);

	/** Removes a branch. */
	@DeleteExchange("/api/{types}/{ns}/{name}/branch/{branch}")
	Answer<Done> deleteBranch(Repo repo, @PathVariable String branch);

	/**
	 * Makes a tag at a revision, by default {@code main}. Servers do not keep the
	 * message.
	 */
	@PostExchange("/api/{types}/{ns}/{name}/tag")
	Answer<Done> createTag(Repo repo, @Field(segment = true) String tag, @Field @Nullable String revision,
			@Field @Nullable String message);

	/** Makes a tag at a revision, the way Hugging Face does. */
	@PostExchange("/api/{types}/{ns}/{name}/tag/{revision}")
	Answer<Done> createTagAt(Repo repo, @PathVariable String revision, @Field(segment = true) String tag,
			@Field @Nullable String message);

	/** Removes a tag. */
	@DeleteExchange("/api/{types}/{ns}/{name}/tag/{tag}")
	Answer<Done> deleteTag(Repo repo, @PathVariable String tag);

	/** Merges a revision into a branch. */
	@PostExchange("/api/{types}/{ns}/{name}/merge/{source}/into/{branch}")
	Answer<Merged> merge(Repo repo, @PathVariable String source, @PathVariable String branch,
			@RequestBody MergeOptions options);

	/** Takes a commit back by another one. */
	@PostExchange("/api/{types}/{ns}/{name}/branch/{branch}/revert")
	Answer<Reverted> revert(Repo repo, @PathVariable String branch, @RequestBody RevertRequest request);

	/** Gives a branch the content of an earlier commit by a new one. */
	@PostExchange("/api/{types}/{ns}/{name}/branch/{branch}/reset")
	Answer<WasReset> reset(Repo repo, @PathVariable String branch, @RequestBody ResetRequest request);

}
