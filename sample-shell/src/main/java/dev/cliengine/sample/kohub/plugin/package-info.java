/**
 * Programs named {@code kohub-NAME} as commands of kohub-cli.
 */
@NullMarked
package dev.cliengine.sample.kohub.plugin;

import org.jspecify.annotations.NullMarked;
