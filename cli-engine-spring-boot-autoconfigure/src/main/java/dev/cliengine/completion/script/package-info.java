/**
 * Scripts that complete an application's lines in other people's shells.
 */
@NullMarked
package dev.cliengine.completion.script;

import org.jspecify.annotations.NullMarked;
