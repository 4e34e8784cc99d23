package dev.cliengine.sample.kohub.client.model;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Contents to move to or from large file storage.
 *
 * @param operation {@code upload} or {@code download}
 * @param transfers the ways the client can do it
 * @param hashAlgorithm what makes the oids
 * @param objects the contents
 * @since 0.1.0
 */
public record LfsRequest(String operation, List<String> transfers, @JsonProperty("hash_algo") String hashAlgorithm,
		List<LfsObject> objects) {

	/** The content type of requests and answers. */
	public static final String CONTENT_TYPE = "application/vnd.git-lfs+json";

}
