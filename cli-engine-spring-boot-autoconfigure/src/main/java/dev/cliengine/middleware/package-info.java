/**
 * The chain of advice around a command, one class a step, and the run it belongs to.
 */
@NullMarked
package dev.cliengine.middleware;

import org.jspecify.annotations.NullMarked;
