package dev.cliengine.sample.backend.serve;

import java.time.Clock;
import java.util.concurrent.CountDownLatch;

import dev.cliengine.command.EventSink;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.io.ApplicationDirectories;
import dev.cliengine.sample.backend.BackendServer;
import dev.cliengine.sample.backend.hub.HubBackend;
import dev.cliengine.sample.backend.hub.repo.HubRepositories;
import dev.cliengine.sample.backend.hub.account.AccountHalf;

/**
 * Runs a hub to try things with.
 */
@CommandModule(name = "backend", description = "Run a backend to try things with", category = "Demonstration",
		auth = AuthRequirement.NONE)
class BackendCommands {

	private final ApplicationDirectories directories;

	BackendCommands(ApplicationDirectories directories) {
		this.directories = directories;
	}

	@CliCommand(description = "Serve a hub on this machine until it is interrupted",
			examples = { "backend serve --demo-data", "backend serve --port 0 --storage-port 0 --data /tmp/hub" },
			help = "Says where it listens, then serves until Ctrl-C. Everything is kept in one directory and is there "
					+ "again the next time. With --demo-data there are mira (password north-star-7), who made the "
					+ "organization aurora-lab, and theo (password west-wind-3), a member of it.")
	void serve(ServeOptions options, EventSink events) throws InterruptedException {
		HubBackend hub = new HubBackend(options.directory(this.directories), options.settings(), Clock.systemUTC());
		AccountHalf accounts = options.demoData() ? new AccountHalf().withDemoData() : new AccountHalf();
		try (BackendServer server = hub.start(options.address(), accounts, HubRepositories::new)) {
			events.send(new Listening(server.base(), server.storage(), options.directory(this.directories).toString()));
			new CountDownLatch(1).await();
		}
	}

}
