package dev.cliengine.sample.backend.hub.repo;

import java.util.Map;

import dev.cliengine.sample.backend.hub.HubException;
import dev.cliengine.sample.backend.hub.Json;

/**
 * What the real hub's inner storage layer would say. The hub passes its text on under a
 * status of 500, so clients find the status that counts only in there.
 *
 * @param status what the inner layer answered
 * @param request what it was asked, method and path below the repository
 * @param message its reason
 */
record LakeError(int status, String request, String message) {

	private static final Map<Integer, String> REASONS = Map.of(400, "Bad Request", 404, "Not Found", 409, "Conflict");

	static final String NO_BRANCH = "branch not found";

	static LakeError noChanges(String request) {
		return new LakeError(400, request, "commit: no changes");
	}

	/** The text, behind what the hub was about to do. */
	String text(String prefix, Repository repository) {
		String[] asked = this.request.split(" ", 2);
		return prefix + ": LakeFS API error " + this.status + " " + REASONS.get(this.status) + " for " + asked[0]
				+ " http://lakefs.internal:8000/api/v1/repositories/" + repository.storageName() + asked[1] + ": "
				+ Json.MAPPER.writeValueAsString(Map.of("message", this.message));
	}

	/** The refusal with an empty body. */
	HubException coded(String prefix, Repository repository) {
		return HubException.coded(500, "ServerError", text(prefix, repository));
	}

	/** The refusal with the text in the body. */
	HubException detail(String prefix, Repository repository) {
		return HubException.error(500, text(prefix, repository));
	}

}
