/**
 * What happens around every command of kohub-cli.
 */
@NullMarked
package dev.cliengine.sample.kohub.run;

import org.jspecify.annotations.NullMarked;
