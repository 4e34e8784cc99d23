/**
 * The interactive mode of kohub-cli: menus, and what is asked in them.
 */
@NullMarked
package dev.cliengine.sample.kohub.menu;

import org.jspecify.annotations.NullMarked;
