/**
 * Guides written in markdown, and the search over commands, guides and other documents.
 */
@NullMarked
package dev.cliengine.guide;

import org.jspecify.annotations.NullMarked;
