/**
 * Markdown laid out for terminals.
 */
@NullMarked
package dev.cliengine.guide.markdown;

import org.jspecify.annotations.NullMarked;
