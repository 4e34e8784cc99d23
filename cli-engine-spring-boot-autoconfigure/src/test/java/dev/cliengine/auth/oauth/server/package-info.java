/**
 * A real authorization server and somebody who uses it.
 */
package dev.cliengine.auth.oauth.server;
