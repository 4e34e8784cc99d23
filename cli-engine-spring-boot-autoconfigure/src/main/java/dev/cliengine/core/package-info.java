/**
 * The vocabulary every other package speaks: paths, tiers, errors and what to do next.
 */
@NullMarked
package dev.cliengine.core;

import org.jspecify.annotations.NullMarked;
