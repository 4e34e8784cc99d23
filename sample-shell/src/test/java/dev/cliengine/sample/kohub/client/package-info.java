/**
 * Tests of the client of KohakuHub servers.
 */
@NullMarked
package dev.cliengine.sample.kohub.client;

import org.jspecify.annotations.NullMarked;
