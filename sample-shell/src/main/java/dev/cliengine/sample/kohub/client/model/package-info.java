/**
 * What a KohakuHub server is told and what it answers, as values.
 */
@NullMarked
package dev.cliengine.sample.kohub.client.model;

import org.jspecify.annotations.NullMarked;
