/**
 * The commands that show and change the configuration.
 */
@NullMarked
package dev.cliengine.builtin.config;

import org.jspecify.annotations.NullMarked;
