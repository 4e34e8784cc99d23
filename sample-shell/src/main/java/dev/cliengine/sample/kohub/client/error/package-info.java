/**
 * What can go wrong between a client and a KohakuHub server, one class a kind.
 */
@NullMarked
package dev.cliengine.sample.kohub.client.error;

import org.jspecify.annotations.NullMarked;
