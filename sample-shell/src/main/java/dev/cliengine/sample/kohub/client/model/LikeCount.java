package dev.cliengine.sample.kohub.client.model;

import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * How many accounts like a repository after one changed its mind.
 *
 * @since 0.1.0
 */
@JsonNaming(SnakeCaseStrategy.class)
public record LikeCount(boolean success, String message, long likesCount) {
}
