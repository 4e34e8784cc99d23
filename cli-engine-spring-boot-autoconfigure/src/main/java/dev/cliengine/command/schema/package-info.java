/**
 * JSON Schema of what commands take and give.
 */
@NullMarked
package dev.cliengine.command.schema;

import org.jspecify.annotations.NullMarked;
