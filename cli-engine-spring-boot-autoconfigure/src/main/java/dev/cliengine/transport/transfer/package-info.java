/**
 * Files on their way to and from servers.
 */
@NullMarked
package dev.cliengine.transport.transfer;

import org.jspecify.annotations.NullMarked;
