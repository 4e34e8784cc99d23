/**
 * Tests of the answers that are kept.
 */
@NullMarked
package dev.cliengine.transport.cache;

import org.jspecify.annotations.NullMarked;
