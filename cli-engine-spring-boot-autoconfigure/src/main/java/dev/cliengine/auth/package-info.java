/**
 * Who is calling: credentials, the providers that give them, and when they are asked.
 */
@NullMarked
package dev.cliengine.auth;

import org.jspecify.annotations.NullMarked;
