/**
 * Answers of servers that are kept for the next run.
 */
@NullMarked
package dev.cliengine.transport.cache;

import org.jspecify.annotations.NullMarked;
