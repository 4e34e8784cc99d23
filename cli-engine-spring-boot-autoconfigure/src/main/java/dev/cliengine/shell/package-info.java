/**
 * Spring Shell's side of the house: our commands in its registry, its commands in our
 * catalogue, the runner, and the session.
 */
@NullMarked
package dev.cliengine.shell;

import org.jspecify.annotations.NullMarked;
