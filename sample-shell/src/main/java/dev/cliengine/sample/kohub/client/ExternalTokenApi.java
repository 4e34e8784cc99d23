package dev.cliengine.sample.kohub.client;

import java.util.List;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

import dev.cliengine.sample.kohub.client.model.Done;
import dev.cliengine.sample.kohub.client.model.ExternalSource;
import dev.cliengine.sample.kohub.client.model.ExternalToken;
import dev.cliengine.sample.kohub.client.model.ExternalTokenValue;

/**
 * Tokens of the caller for other hubs that the server falls back on.
 *
 * @since 0.1.0
 */
public interface ExternalTokenApi {

	/** The other hubs. */
	@GetExchange("/api/fallback-sources/available")
	Answer<List<ExternalSource>> listAvailableSources();

	/** The hubs there are tokens for. */
	@GetExchange("/api/users/{username}/external-tokens")
	Answer<List<ExternalToken>> listExternalTokens(@PathVariable String username);

	/** Stores a token. */
	@PostExchange("/api/users/{username}/external-tokens")
	Answer<Done> addExternalToken(@PathVariable String username, @Field String url, @Field String token);

	/** Replaces all tokens by these. */
	@PutExchange("/api/users/{username}/external-tokens/bulk")
	Answer<Done> replaceExternalTokens(@PathVariable String username, @Field List<ExternalTokenValue> tokens);

	/** Removes the token of a hub. */
	@DeleteExchange("/api/users/{username}/external-tokens/{url}")
	Answer<Done> deleteExternalToken(@PathVariable String username, @PathVariable String url);

}
