/**
 * The commands by which an application installs itself, looks after itself and goes away.
 */
@NullMarked
package dev.cliengine.builtin.self;

import org.jspecify.annotations.NullMarked;
