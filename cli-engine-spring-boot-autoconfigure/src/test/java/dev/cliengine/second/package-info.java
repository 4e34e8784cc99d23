/**
 * A second application, which adds the engine and one module and nothing else.
 */
@NullMarked
package dev.cliengine.second;

import org.jspecify.annotations.NullMarked;
