/**
 * Runs and what comes of them: events, tables, trees and texts.
 */
@NullMarked
package dev.cliengine.tui.result;

import org.jspecify.annotations.NullMarked;
