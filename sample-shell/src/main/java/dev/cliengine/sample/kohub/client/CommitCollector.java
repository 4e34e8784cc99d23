package dev.cliengine.sample.kohub.client;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.ResponseEntity;

import dev.cliengine.sample.kohub.client.model.CommitPage;
import dev.cliengine.sample.kohub.client.model.CommitSummary;

/**
 * Puts pages of commits together.
 */
final class CommitCollector {

	private final List<CommitSummary> commits = new ArrayList<>();

	private final ArrayNode json = JsonNodeFactory.instance.arrayNode();

	private final Set<String> seen = new HashSet<>();

	private @Nullable String cursor;

	CommitCollector(@Nullable String cursor) {
		this.cursor = cursor;
	}

	int size() {
		return this.commits.size();
	}

	/** Where the next page begins, {@code null} if there is none. */
	@Nullable String cursor() {
		return this.cursor;
	}

	void add(Mono<ResponseEntity<Flux<Answer<CommitSummary>>>> page) {
		ResponseEntity<Flux<Answer<CommitSummary>>> response = Objects.requireNonNull(page.block());
		List<Answer<CommitSummary>> found = Objects
			.requireNonNull(Objects.requireNonNull(response.getBody()).collectList().block());
		found.forEach((commit) -> {
			this.commits.add(commit.value());
			this.json.add(commit.json());
		});
		String next = NextLink.parameter("after", response.getHeaders());
		this.cursor = (next != null && !found.isEmpty() && this.seen.add(next)) ? next : null;
	}

	Answer<CommitPage> answer() {
		ObjectNode object = JsonNodeFactory.instance.objectNode();
		object.set("commits", this.json);
		object.put("hasMore", this.cursor != null);
		object.put("nextCursor", this.cursor);
		return new Answer<>(new CommitPage(List.copyOf(this.commits), this.cursor != null, this.cursor), object);
	}

}
