/**
 * The output formats, one renderer each.
 */
@NullMarked
package dev.cliengine.output.format;

import org.jspecify.annotations.NullMarked;
