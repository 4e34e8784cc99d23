package dev.cliengine.transport.transfer;

/**
 * A part that a server has.
 *
 * @param number from 1
 * @param etag what the server calls it, as it was sent; empty if it was not
 * @since 0.1.0
 */
public record UploadedPart(int number, String etag) {
}
