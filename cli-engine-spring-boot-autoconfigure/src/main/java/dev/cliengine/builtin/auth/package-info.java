/**
 * The commands that log in and out.
 */
@NullMarked
package dev.cliengine.builtin.auth;

import org.jspecify.annotations.NullMarked;
