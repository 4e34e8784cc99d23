/**
 * Lists that servers give page by page, read as one.
 */
@NullMarked
package dev.cliengine.transport.page;

import org.jspecify.annotations.NullMarked;
