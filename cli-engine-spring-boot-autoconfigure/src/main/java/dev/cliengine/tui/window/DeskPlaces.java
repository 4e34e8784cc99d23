package dev.cliengine.tui.window;

import java.util.function.Function;
import java.util.function.Supplier;

import dev.cliengine.tui.screen.Screen;
import dev.cliengine.tui.screen.Settings;

/**
 * What can be opened from everywhere.
 *
 * @param application its name
 * @param help the keys
 * @param environments to choose one
 * @param contexts to choose them
 * @param guides to read
 * @since 0.1.0
 */
public record DeskPlaces(String application, Supplier<Screen> help, Supplier<Screen> environments,
		Function<Settings, Screen> contexts, Supplier<Screen> guides) {
}
