package dev.cliengine.output.query;

import dev.cliengine.output.Pagination;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a query made of a result.
 *
 * @param data what is shown; {@code null} for nothing
 * @param pagination which part of the list it is, when a page was asked for and the
 * result was a list
 * @since 0.1.0
 */
public record PipelineResult(@Nullable JsonNode data, @Nullable Pagination pagination) {

}
