/**
 * Tests of paging.
 */
@NullMarked
package dev.cliengine.transport.page;

import org.jspecify.annotations.NullMarked;
