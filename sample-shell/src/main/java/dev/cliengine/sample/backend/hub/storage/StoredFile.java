package dev.cliengine.sample.backend.hub.storage;

import java.nio.file.Path;

/**
 * Content that has fully arrived on disk.
 *
 * @param path where it is
 * @param size its length in bytes
 * @param sha256 its SHA-256
 * @param md5 its MD5
 */
record StoredFile(Path path, long size, String sha256, String md5) {
}
