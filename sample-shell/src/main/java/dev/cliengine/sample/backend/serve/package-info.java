/**
 * The command that runs the demonstration backend.
 */
@NullMarked
package dev.cliengine.sample.backend.serve;

import org.jspecify.annotations.NullMarked;
