/**
 * Tests of connections.
 */
@NullMarked
package dev.cliengine.transport.connect;

import org.jspecify.annotations.NullMarked;
