/**
 * What a command answers, and the ways it can be written.
 */
@NullMarked
package dev.cliengine.output;

import org.jspecify.annotations.NullMarked;
