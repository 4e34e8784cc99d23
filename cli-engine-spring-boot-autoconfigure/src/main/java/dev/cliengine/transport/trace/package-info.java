/**
 * What calls look like to people, without the secrets in them.
 */
@NullMarked
package dev.cliengine.transport.trace;

import org.jspecify.annotations.NullMarked;
