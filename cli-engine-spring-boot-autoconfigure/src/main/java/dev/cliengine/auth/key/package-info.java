/**
 * Credentials people are given rather than log in for: tokens, passwords and pairs of
 * keys, from variables or from where they were put away.
 */
@NullMarked
package dev.cliengine.auth.key;

import org.jspecify.annotations.NullMarked;
