/**
 * Tests of transfers.
 */
@NullMarked
package dev.cliengine.transport.transfer;

import org.jspecify.annotations.NullMarked;
