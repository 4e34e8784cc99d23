/**
 * Small real products that show what an application on cli-engine looks like.
 */
@NullMarked
package dev.cliengine.sample;

import org.jspecify.annotations.NullMarked;
