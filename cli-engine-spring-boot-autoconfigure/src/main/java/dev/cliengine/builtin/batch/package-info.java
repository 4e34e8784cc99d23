/**
 * The command that runs many command lines in one process.
 */
@NullMarked
package dev.cliengine.builtin.batch;

import org.jspecify.annotations.NullMarked;
