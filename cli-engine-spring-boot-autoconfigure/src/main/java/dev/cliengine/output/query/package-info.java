/**
 * What somebody wants to see of a result: filter, page, expression and fields.
 */
@NullMarked
package dev.cliengine.output.query;

import org.jspecify.annotations.NullMarked;
