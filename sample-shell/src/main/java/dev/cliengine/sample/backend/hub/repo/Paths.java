package dev.cliengine.sample.backend.hub.repo;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

import dev.cliengine.sample.backend.hub.repo.tree.RepoPath;

/** Patterns of the paths repositories are at, and links to more of a list. */
final class Paths {

	static final String TYPES = "{types:models|datasets|spaces}";

	static final String REPO = "/api/" + TYPES + "/{ns}/{name}";

	private Paths() {
	}

	/** The rest of the path, without slashes around it. */
	static String rest(ServerRequest request) {
		return RepoPath.trim(request.pathVariables().getOrDefault("path", ""));
	}

	/** The header {@code Link} to the same list, from somewhere else on. */
	static String next(URI origin, ServerRequest request, String parameter, String value) {
		URI asked = request.uri();
		return "<" + UriComponentsBuilder.fromUri(origin)
			.replacePath(asked.getRawPath())
			.replaceQuery(asked.getRawQuery())
			.replaceQueryParam(parameter, UriUtils.encode(value, StandardCharsets.UTF_8))
			.build(true)
			.toUriString() + ">; rel=\"next\"";
	}

}
