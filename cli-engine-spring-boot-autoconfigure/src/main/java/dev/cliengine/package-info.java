/**
 * The one entry point for applications.
 */
@NullMarked
package dev.cliengine;

import org.jspecify.annotations.NullMarked;
