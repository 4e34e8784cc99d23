/**
 * Annotations that turn the methods of a bean into commands.
 */
@NullMarked
package dev.cliengine.command.annotation;

import org.jspecify.annotations.NullMarked;
