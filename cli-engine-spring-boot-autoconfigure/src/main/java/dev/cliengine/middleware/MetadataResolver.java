package dev.cliengine.middleware;

import dev.cliengine.command.CommandMetadata;
import dev.cliengine.core.CommandPath;

/**
 * Changes what the chain decides by, for one run: the provider, the tier, the scopes, how
 * dry-run is answered. Declare beans of this type.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface MetadataResolver {

	CommandMetadata resolve(CommandPath path, CommandMetadata declared);

}
