package dev.cliengine.auth.session;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import dev.cliengine.auth.Account;

/**
 * Where sessions are valid and where they are kept. It is asked at every use, so that
 * changes of the configuration count at once.
 *
 * @param environments the names of all environments; one empty name when there are none
 * @param origin the address of an environment's server, of which scheme, host and port
 * count
 * @param file the file of an account's session; accounts of different names have
 * different files in one directory and with one extension
 * @since 0.1.0
 */
public record SessionPlaces(Supplier<List<String>> environments, Function<String, URI> origin,
		Function<Account, Path> file) {

	/** The places of an application without environments. */
	public static SessionPlaces single(Supplier<URI> origin, Function<Account, Path> file) {
		return new SessionPlaces(() -> List.of(""), (environment) -> origin.get(), file);
	}

}
