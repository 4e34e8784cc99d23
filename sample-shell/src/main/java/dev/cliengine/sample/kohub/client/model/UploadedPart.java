package dev.cliengine.sample.kohub.client.model;

/**
 * A part of a content that storage has.
 *
 * @param partNumber from 1
 * @param etag what storage answered
 * @since 0.1.0
 */
public record UploadedPart(int partNumber, String etag) {
}
