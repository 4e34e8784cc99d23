/**
 * What people read with {@code help} and {@code --help}.
 */
@NullMarked
package dev.cliengine.command.help;

import org.jspecify.annotations.NullMarked;
