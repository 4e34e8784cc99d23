/**
 * The process's own edges: its streams, its terminal, its signals and its end.
 */
@NullMarked
package dev.cliengine.terminal;

import org.jspecify.annotations.NullMarked;
