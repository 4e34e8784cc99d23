/**
 * What may come next on a command line that is still being typed.
 */
@NullMarked
package dev.cliengine.completion;

import org.jspecify.annotations.NullMarked;
