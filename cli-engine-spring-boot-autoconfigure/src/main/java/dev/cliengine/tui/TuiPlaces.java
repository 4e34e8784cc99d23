package dev.cliengine.tui;

import java.util.List;
import java.util.function.Supplier;

import dev.cliengine.config.ContextVariable;
import dev.cliengine.config.Environments;
import dev.cliengine.guide.Guides;

/**
 * What there is beside commands.
 *
 * @param environments to run commands in
 * @param variables contexts to run them in
 * @param guides to read
 * @since 0.1.0
 */
public record TuiPlaces(Supplier<Environments> environments, Supplier<List<ContextVariable>> variables,
		Supplier<Guides> guides) {
}
