/**
 * What kohub-cli offers for values while somebody types.
 */
@NullMarked
package dev.cliengine.sample.kohub.completion;

import org.jspecify.annotations.NullMarked;
