package dev.cliengine.transport.cache;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The first line of a kept answer; whoever changed the file may have left parts out.
 */
record Head(@Nullable Instant stored, @Nullable Map<String, List<String>> headers) {

}
