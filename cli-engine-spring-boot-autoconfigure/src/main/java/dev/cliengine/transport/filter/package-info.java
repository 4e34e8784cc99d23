/**
 * The steps around every call to a backend, one class each.
 */
@NullMarked
package dev.cliengine.transport.filter;

import org.jspecify.annotations.NullMarked;
