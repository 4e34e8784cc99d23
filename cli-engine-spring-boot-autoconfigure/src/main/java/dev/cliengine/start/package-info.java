/**
 * Answers what the manifest of an application knows, before and without Spring.
 */
@NullMarked
package dev.cliengine.start;

import org.jspecify.annotations.NullMarked;
