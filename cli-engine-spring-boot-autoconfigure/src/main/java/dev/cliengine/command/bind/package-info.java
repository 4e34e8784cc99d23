/**
 * From annotated methods to commands, and from parsed values to method arguments.
 */
@NullMarked
package dev.cliengine.command.bind;

import org.jspecify.annotations.NullMarked;
