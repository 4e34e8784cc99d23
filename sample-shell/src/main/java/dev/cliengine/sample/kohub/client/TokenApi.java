package dev.cliengine.sample.kohub.client;

import java.util.List;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

import dev.cliengine.sample.kohub.client.model.Done;
import dev.cliengine.sample.kohub.client.model.NewToken;
import dev.cliengine.sample.kohub.client.model.TokenInfo;

/**
 * The tokens of the caller.
 *
 * @since 0.1.0
 */
public interface TokenApi {

	/**
	 * Makes a token. It is in this answer and never shown again; names need not be
	 * unique.
	 */
	@PostExchange("/api/auth/tokens/create")
	Answer<NewToken> createToken(@Field String name);

	/** All tokens, without the tokens themselves. */
	@GetExchange("/api/auth/tokens")
	@CallOptions(part = "tokens")
	Answer<List<TokenInfo>> listTokens();

	/** Makes a token useless. */
	@DeleteExchange("/api/auth/tokens/{id}")
	Answer<Done> revokeToken(@PathVariable long id);

}
