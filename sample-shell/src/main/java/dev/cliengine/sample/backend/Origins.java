package dev.cliengine.sample.backend;

import java.net.URI;

/**
 * Where a running backend listens.
 *
 * @param api scheme, host and port of the interface, without a slash at the end
 * @param storage scheme, host and port of the storage, another origin
 * @since 0.1.0
 */
public record Origins(URI api, URI storage) {
}
