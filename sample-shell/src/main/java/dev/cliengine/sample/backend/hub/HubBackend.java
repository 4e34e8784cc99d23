package dev.cliengine.sample.backend.hub;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

import dev.cliengine.core.CliException;
import dev.cliengine.sample.backend.Application;
import dev.cliengine.sample.backend.BackendAddress;
import dev.cliengine.sample.backend.BackendServer;
import dev.cliengine.sample.backend.Origins;

/**
 * Puts the hub together.
 *
 * @since 0.1.0
 */
public final class HubBackend {

	private final Path directory;

	private final HubSettings settings;

	private final Clock clock;

	/**
	 * A hub that does not run yet.
	 * @param directory where all of its state is kept; made if it is missing
	 */
	public HubBackend(Path directory, HubSettings settings, Clock clock) {
		this.directory = directory;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Starts the hub.
	 * @param accounts makes the endpoints of the account half
	 * @param repositories makes the repository half
	 * @throws CliException if a port is taken or the state is in use
	 */
	public BackendServer start(BackendAddress address, Accounts accounts,
			Function<HubServices, RepositoryHalf> repositories) {
		return BackendServer.start(address, (origins) -> {
			HubDatabase database = HubDatabase.open(this.directory);
			try {
				HubServices services = services(database, origins);
				RepositoryHalf half = repositories.apply(services);
				return new Application(api(accounts.routes(services, half.use()), half.api()),
						HubErrors.around(half.storage()), List.of(new RequestIds(), new Faults(this.settings)),
						database::close);
			}
			catch (RuntimeException ex) {
				database.close();
				throw ex;
			}
		});
	}

	private HubServices services(HubDatabase database, Origins origins) {
		HubClock time = new HubClock(this.clock);
		return new HubServices(database, time, new Callers(database, time), new Namespaces(database),
				new Quotas(database), this.settings, origins, this.directory);
	}

	private static RouterFunction<ServerResponse> api(List<HubRoutes> accounts, List<HubRoutes> repositories) {
		return HubErrors.around(Stream.concat(accounts.stream(), repositories.stream())
			.map(HubRoutes::routes)
			.reduce(RouterFunction::and)
			.orElseGet(() -> RouterFunctions.route().build()));
	}

	/**
	 * The half of the hub that knows people.
	 */
	@FunctionalInterface
	public interface Accounts {

		/** Its endpoints. */
		List<HubRoutes> routes(HubServices services, StorageUse use);

	}

}
