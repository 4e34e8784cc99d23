/**
 * Clients of backends, put together from connections and filters.
 */
@NullMarked
package dev.cliengine.transport.client;

import org.jspecify.annotations.NullMarked;
