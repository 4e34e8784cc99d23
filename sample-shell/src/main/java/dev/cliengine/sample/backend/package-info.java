/**
 * A server for demonstrations: two origins on the loopback address, answered by router
 * functions.
 */
@NullMarked
package dev.cliengine.sample.backend;

import org.jspecify.annotations.NullMarked;
