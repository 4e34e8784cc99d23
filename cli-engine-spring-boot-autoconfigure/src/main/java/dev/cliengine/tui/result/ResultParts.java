package dev.cliengine.tui.result;

import java.util.List;
import java.util.function.Function;

import dev.cliengine.tui.screen.Effect;

/**
 * What runs and results lead to.
 *
 * @param runs what it takes to run a line again
 * @param lines what opens the form of a line
 * @since 0.1.0
 */
public record ResultParts(Function<Command, Effect.Run> runs, Function<List<String>, Effect> lines) {
}
