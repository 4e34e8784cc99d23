/**
 * Where shells look for completion scripts, and how they get there.
 */
@NullMarked
package dev.cliengine.completion.install;

import org.jspecify.annotations.NullMarked;
