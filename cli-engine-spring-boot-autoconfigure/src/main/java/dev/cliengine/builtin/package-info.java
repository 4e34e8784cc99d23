/**
 * The commands every application has, one class each.
 */
@NullMarked
package dev.cliengine.builtin;

import org.jspecify.annotations.NullMarked;
