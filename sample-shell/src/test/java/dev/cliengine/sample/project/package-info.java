/**
 * Tests of the product "acme projects".
 */
@NullMarked
package dev.cliengine.sample.project;

import org.jspecify.annotations.NullMarked;
