package dev.cliengine.sample.kohub.client.model;

/**
 * A content in large file storage.
 *
 * @param oid its SHA-256
 * @param size in bytes
 * @since 0.1.0
 */
public record LfsObject(String oid, long size) {
}
