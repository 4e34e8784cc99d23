/**
 * Words people give to lines they type often, and what such words stand for.
 */
@NullMarked
package dev.cliengine.command.alias;

import org.jspecify.annotations.NullMarked;
