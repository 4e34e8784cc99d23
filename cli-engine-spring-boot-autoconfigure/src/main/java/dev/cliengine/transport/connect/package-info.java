/**
 * Connections: proxies, certificates, and the JDK's HTTP client.
 */
@NullMarked
package dev.cliengine.transport.connect;

import org.jspecify.annotations.NullMarked;
