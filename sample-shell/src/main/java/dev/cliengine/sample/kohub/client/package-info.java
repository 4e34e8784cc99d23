/**
 * A client of KohakuHub servers, for Java programs and for the command line on top of it.
 */
@NullMarked
package dev.cliengine.sample.kohub.client;

import org.jspecify.annotations.NullMarked;
