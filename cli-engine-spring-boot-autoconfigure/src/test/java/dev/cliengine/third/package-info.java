/**
 * Small applications that each show one thing.
 */
@NullMarked
package dev.cliengine.third;

import org.jspecify.annotations.NullMarked;
