/**
 * The packaged jar, installed and removed.
 */
@NullMarked
package dev.cliengine.sample.install;

import org.jspecify.annotations.NullMarked;
