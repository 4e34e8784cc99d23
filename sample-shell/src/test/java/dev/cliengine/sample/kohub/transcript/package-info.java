/**
 * The packaged {@code kohub-cli} and a whole demo hub, as somebody sees them who types.
 */
@NullMarked
package dev.cliengine.sample.kohub.transcript;

import org.jspecify.annotations.NullMarked;
