package dev.cliengine.sample.backend.hub.repo;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.cliengine.sample.backend.hub.Caller;
import dev.cliengine.sample.backend.hub.Fields;
import dev.cliengine.sample.backend.hub.HubException;

/** How bodies name repositories and say who sees them. */
final class RepoNaming {

	private static final List<String> TYPES = List.of("model", "dataset", "space");

	private RepoNaming() {
	}

	/** Reads {@code type}, {@code name} and {@code organization}; not yet checked. */
	static RepoKey key(Fields body, Caller caller) {
		RepoType type = type(body, "type");
		String name = body.text("name");
		String organization = body.optionalText("organization");
		return new RepoKey(type, (organization != null) ? organization : caller.name(), name);
	}

	static RepoType type(Fields body, String field) {
		return RepoType.ofSingular(body.oneOf(field, TYPES, "model")).orElse(RepoType.MODEL);
	}

	/**
	 * The key of {@code namespace/name}.
	 * @throws HubException 400 for another text
	 */
	static RepoKey key(RepoType type, String id) {
		String[] segments = id.split("/", -1);
		if (segments.length != 2 || segments[0].isEmpty() || segments[1].isEmpty()) {
			throw HubException.coded(400, "InvalidRepoId", "Invalid repository id '" + id + "'");
		}
		return new RepoKey(type, segments[0], segments[1]);
	}

	/**
	 * Whether a repository shall be private; {@code null} if nothing is said.
	 * @throws HubException 400 for a visibility there is not
	 */
	static @Nullable Boolean isPrivate(Fields body) {
		Boolean flag = body.optionalFlag("private");
		String visibility = body.optionalText("visibility");
		if (visibility != null && !visibility.equals("public") && !visibility.equals("private")) {
			throw HubException.detail(400, "Invalid visibility '" + visibility + "', must be 'public' or 'private'");
		}
		return (flag != null || visibility == null) ? flag : Boolean.valueOf(visibility.equals("private"));
	}

	static HubException exists(Repositories repositories, RepoKey key) {
		return HubException.conflict("RepoExists", "Repository " + key.id() + " already exists", repositories.url(key),
				key.id());
	}

}
