/**
 * Logging in with a browser: OAuth 2.0 and the answer a browser brings back.
 */
@NullMarked
package dev.cliengine.auth.oauth;

import org.jspecify.annotations.NullMarked;
