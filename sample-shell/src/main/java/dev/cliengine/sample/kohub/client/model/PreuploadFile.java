package dev.cliengine.sample.kohub.client.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody means to upload.
 *
 * @param path where in the repository
 * @param size in bytes
 * @param sample the first 512 bytes in base 64
 * @param sha256 of the whole content
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PreuploadFile(String path, long size, @Nullable String sample, @Nullable String sha256) {
}
