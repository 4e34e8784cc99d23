package dev.cliengine.install;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to have installed.
 *
 * @param directory the directory as it was typed, {@code null} for the usual one
 * @param name the name to be called by, {@code null} for all the usual ones
 * @param force whether files of others are replaced
 * @param completion whether the person's shell completes the names
 * @param manual whether there are manual pages
 * @param links how other names lead to the launcher
 * @since 0.1.0
 */
public record InstallRequest(@Nullable String directory, @Nullable String name, boolean force, boolean completion,
		boolean manual, LinkKind links) {
}
