package dev.cliengine.sample.kohub.client;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

import dev.cliengine.sample.kohub.client.model.CommitDetail;
import dev.cliengine.sample.kohub.client.model.CommitDiff;
import dev.cliengine.sample.kohub.client.model.CommitResult;
import dev.cliengine.sample.kohub.client.model.CommitSummary;
import dev.cliengine.sample.kohub.client.model.Repo;

/**
 * The requests about commits.
 */
interface CommitExchange {

	@GetExchange("/api/{types}/{ns}/{name}/commits/{revision}")
	Mono<ResponseEntity<Flux<Answer<CommitSummary>>>> page(Repo repo, @PathVariable String revision,
			@RequestParam int limit, @RequestParam(required = false) @Nullable String after);

	@GetExchange("/api/{types}/{ns}/{name}/commit/{commit}")
	Answer<CommitDetail> detail(Repo repo, @PathVariable String commit);

	@GetExchange("/api/{types}/{ns}/{name}/commit/{commit}/diff")
	Answer<CommitDiff> diff(Repo repo, @PathVariable String commit);

	@PostExchange(url = "/api/{types}/{ns}/{name}/commit/{branch}", contentType = "application/x-ndjson")
	@CallOptions(slow = true)
	Answer<CommitResult> commit(Repo repo, @PathVariable String branch, @RequestBody byte[] lines);

}
