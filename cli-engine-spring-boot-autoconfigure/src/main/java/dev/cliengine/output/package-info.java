/**
 * The envelope a command's result travels in, and the renderers that print it.
 */
@NullMarked
package dev.cliengine.output;

import org.jspecify.annotations.NullMarked;
