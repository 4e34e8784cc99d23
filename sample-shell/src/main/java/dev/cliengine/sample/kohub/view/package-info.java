/**
 * How kohub-cli shows things to people: tables, panels, trees.
 */
@NullMarked
package dev.cliengine.sample.kohub.view;

import org.jspecify.annotations.NullMarked;
