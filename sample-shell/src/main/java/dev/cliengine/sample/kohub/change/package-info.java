/**
 * Changes that commands and menus make alike, each with its note in the history and the
 * way back.
 */
@NullMarked
package dev.cliengine.sample.kohub.change;

import org.jspecify.annotations.NullMarked;
