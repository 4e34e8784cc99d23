package dev.cliengine.sample.kohub.client.model;

import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A token that was just made. The server never shows it again.
 *
 * @param success whether it was made
 * @param token the token itself
 * @param tokenId by which it is revoked
 * @param message a sentence for people
 * @since 0.1.0
 */
@JsonNaming(SnakeCaseStrategy.class)
public record NewToken(boolean success, String token, long tokenId, String message) {

	/** All but the token. */
	@Override
	public String toString() {
		return "NewToken[tokenId=" + this.tokenId + "]";
	}

}
