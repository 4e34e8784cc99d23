/**
 * What kohub-cli says when something went wrong.
 */
@NullMarked
package dev.cliengine.sample.kohub.failure;

import org.jspecify.annotations.NullMarked;
