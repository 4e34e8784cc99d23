/**
 * The full-screen view of an application: its commands to look through, forms to fill in,
 * results to look at.
 */
@NullMarked
package dev.cliengine.tui;

import org.jspecify.annotations.NullMarked;
