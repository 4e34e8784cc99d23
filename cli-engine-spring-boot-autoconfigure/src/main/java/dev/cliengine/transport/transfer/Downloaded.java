package dev.cliengine.transport.transfer;

import java.nio.file.Path;

/**
 * A file that was fetched as a whole.
 *
 * @param file where it is
 * @param size in bytes
 * @param kept how many of them an earlier, interrupted download had brought
 * @since 0.1.0
 */
public record Downloaded(Path file, long size, long kept) {
}
