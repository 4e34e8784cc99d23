package dev.cliengine.sample.kohub.client.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a name stands for.
 *
 * @param type {@code user} or {@code org}
 * @param source which hub it is from
 * @since 0.1.0
 */
public record AccountType(String type, @JsonProperty("_source") @Nullable String source) {
}
