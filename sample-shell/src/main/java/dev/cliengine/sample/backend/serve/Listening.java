package dev.cliengine.sample.backend.serve;

import java.net.URI;

/**
 * The event of a backend that is ready.
 *
 * @param endpoint where the interface is
 * @param storage where files are sent to and fetched from
 * @param data the directory everything is kept in
 */
record Listening(URI endpoint, URI storage, String data) {
}
