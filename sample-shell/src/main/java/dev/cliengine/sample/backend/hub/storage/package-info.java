/**
 * The object storage of the demo hub: content on disk, reached through pre-signed URLs on
 * an origin of its own.
 */
@NullMarked
package dev.cliengine.sample.backend.hub.storage;

import org.jspecify.annotations.NullMarked;
