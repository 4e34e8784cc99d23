package dev.cliengine.sample.kohub.client;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

import dev.cliengine.sample.kohub.client.model.LikeCount;
import dev.cliengine.sample.kohub.client.model.Liked;
import dev.cliengine.sample.kohub.client.model.LikedRepo;
import dev.cliengine.sample.kohub.client.model.Liker;
import dev.cliengine.sample.kohub.client.model.Repo;

/**
 * Who likes which repository.
 *
 * @since 0.1.0
 */
public interface LikeApi {

	/** Likes a repository. */
	@PostExchange("/api/{types}/{ns}/{name}/like")
	Answer<LikeCount> like(Repo repo);

	/** Likes it no longer. */
	@DeleteExchange("/api/{types}/{ns}/{name}/like")
	Answer<LikeCount> unlike(Repo repo);

	/** Whether the caller likes it. */
	@GetExchange("/api/{types}/{ns}/{name}/like")
	Answer<Liked> isLiked(Repo repo);

	/** Who likes it; 50 of them without a limit. */
	@GetExchange("/api/{types}/{ns}/{name}/likers")
	Answer<List<Liker>> likers(Repo repo, @RequestParam(required = false) @Nullable Integer limit);

	/** What an account likes; 50 without a limit. */
	@GetExchange("/api/users/{username}/likes")
	Answer<List<LikedRepo>> userLikes(@PathVariable String username,
			@RequestParam(required = false) @Nullable Integer limit);

}
