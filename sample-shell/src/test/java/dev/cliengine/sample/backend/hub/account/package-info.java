/**
 * Tests of the account half of the demonstration hub.
 */
@NullMarked
package dev.cliengine.sample.backend.hub.account;

import org.jspecify.annotations.NullMarked;
