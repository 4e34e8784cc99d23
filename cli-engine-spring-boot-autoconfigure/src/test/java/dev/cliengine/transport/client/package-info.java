/**
 * Tests of the clients of backends.
 */
@NullMarked
package dev.cliengine.transport.client;

import org.jspecify.annotations.NullMarked;
