/**
 * The half of the demonstration hub that knows people: sessions, tokens, organizations,
 * profiles, quotas, invitations and keys.
 */
@NullMarked
package dev.cliengine.sample.backend.hub.account;

import org.jspecify.annotations.NullMarked;
