/**
 * The product kohub-cli: the command line of KohakuHub.
 */
@NullMarked
package dev.cliengine.sample.kohub;

import org.jspecify.annotations.NullMarked;
