/**
 * The catalogue written down when an application is built, and read back without it.
 */
@NullMarked
package dev.cliengine.command.manifest;

import org.jspecify.annotations.NullMarked;
