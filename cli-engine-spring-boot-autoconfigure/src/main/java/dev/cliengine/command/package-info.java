/**
 * The model: what a command is, which commands there are, and what a command line says.
 */
@NullMarked
package dev.cliengine.command;

import org.jspecify.annotations.NullMarked;
