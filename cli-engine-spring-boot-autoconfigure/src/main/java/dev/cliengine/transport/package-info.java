/**
 * The way to servers over HTTP.
 */
@NullMarked
package dev.cliengine.transport;

import org.jspecify.annotations.NullMarked;
