/**
 * Logins with a user name and a password that a server answers with a session cookie.
 */
@NullMarked
package dev.cliengine.auth.session;

import org.jspecify.annotations.NullMarked;
