package dev.cliengine.sample.kohub.client;

import java.util.List;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.TreeEntry;
import dev.cliengine.sample.kohub.client.model.TreeQuery;

/**
 * The requests about files of a revision.
 */
interface TreeExchange {

	@GetExchange("/api/{types}/{ns}/{name}/tree/{revision}")
	Mono<ResponseEntity<Flux<Answer<TreeEntry>>>> page(Repo repo, @PathVariable String revision, TreeQuery query,
			@RequestParam(required = false) @Nullable String cursor);

	@PostExchange(url = "/api/{types}/{ns}/{name}/paths-info/{revision}",
			contentType = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
	Flux<Answer<TreeEntry>> paths(Repo repo, @PathVariable String revision, @RequestParam List<String> paths,
			@RequestParam boolean expand);

}
