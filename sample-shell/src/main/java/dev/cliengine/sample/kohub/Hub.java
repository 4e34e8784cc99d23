package dev.cliengine.sample.kohub;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandContext;
import dev.cliengine.config.ConfigLayout;
import dev.cliengine.core.CliException;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.sample.kohub.client.KohubClient;
import dev.cliengine.sample.kohub.client.config.KohubConfig;
import dev.cliengine.sample.kohub.client.config.SessionStore;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.RepoType;
import dev.cliengine.sample.kohub.git.ClonedHere;
import dev.cliengine.sample.kohub.git.ClonedHere.Origin;
import dev.cliengine.sample.kohub.view.Look;
import dev.cliengine.sample.kohub.view.Spinner;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.Streams;
import dev.cliengine.terminal.TerminalProbe;
import dev.cliengine.terminal.TerminalWidth;
import dev.cliengine.transport.CallContexts;
import dev.cliengine.transport.client.BackendClients;
import dev.cliengine.transport.transfer.TransferProgress;

/**
 * What commands work with: the client of the server that a command line means, and the
 * configuration.
 *
 * @since 0.1.0
 */
@Component
public class Hub {

	private final EnvironmentVariables variables;

	private final BackendClients clients;

	private final CallContexts contexts;

	private final Clock clock;

	private final Room room;

	private final Supplier<KohubConfig> config;

	Hub(EnvironmentVariables variables, ConfigLayout layout, BackendClients clients, CallContexts contexts,
			ObjectProvider<Clock> clock, Room room) {
		this.variables = variables;
		this.clients = clients;
		this.contexts = contexts;
		this.clock = clock.getIfUnique(Clock::systemUTC);
		this.room = room;
		this.config = SingletonSupplier.of(() -> new KohubConfig(layout.directory().get(), room.streams().err()::line));
	}

	/** A client of the server a command line means, with its credential. */
	public KohubClient client(CommandContext context) {
		return client(context.globals());
	}

	/** A client of the server these global options mean, with its credential. */
	public KohubClient client(CommandArguments globals) {
		KohubConfig config = config();
		Path directory = config.directory();
		return KohubClient.builder()
			.endpoint(globals.text(HubOptions.ENDPOINT))
			.token(globals.text(HubOptions.TOKEN))
			.environment(this.variables.values(), directory)
			.config(config)
			.sessions(new SessionStore(directory, this.clock))
			.clients(this.clients, this.contexts)
			.clock(this.clock)
			.progress(progress(globals))
			.build();
	}

	/** The configuration file. */
	public KohubConfig config() {
		return this.config.get();
	}

	/** The type somebody named, else the usual one. */
	public RepoType type(@Nullable RepoType named) {
		return (named != null) ? named : config().defaultRepoType();
	}

	/**
	 * A repository by its id; a bare name is one of the caller's.
	 * @param id nothing for the one that was cloned to where the command runs
	 * @throws dev.cliengine.sample.kohub.client.error.KohubError if that cannot be the id
	 * of one, or nobody is logged in to own the name
	 * @throws CliException if there is neither an id nor a clone of this server
	 */
	public Repo repo(CommandContext context, @Nullable String id, @Nullable RepoType type) {
		if (id == null) {
			return cloned(context, type);
		}
		boolean bare = !id.isEmpty() && id.indexOf('/') < 0;
		String full = bare ? client(context).auth().whoami().value().username() + "/" + id : id;
		return Repo.of(full, type(type));
	}

	/** The id of the repository that was cloned to where commands run. */
	public Optional<String> cloned(CommandArguments globals) {
		return this.room.here().find().flatMap((origin) -> origin.repoId(client(globals).endpoint()));
	}

	private Repo cloned(CommandContext context, @Nullable RepoType type) {
		Origin origin = this.room.here()
			.find()
			.orElseThrow(() -> CliException.category(ErrorCategory.USAGE)
				.fix("Give it, or run this in a clone that 'repo clone' made")
				.message("the following required arguments were not provided: <REPO_ID>"));
		String endpoint = client(context).endpoint();
		String id = origin.repoId(endpoint)
			.orElseThrow(() -> CliException.category(ErrorCategory.USAGE)
				.fix("Give a REPO_ID, or the server of the clone with --endpoint")
				.message("<REPO_ID> is missing, and this clone is of " + origin.shown() + ", not of a repository at "
						+ endpoint));
		Repo repo = Repo.of(id, (type == null && origin.type() != null) ? origin.type() : type(type));
		if (context.globals().flag(HubOptions.VERBOSE)) {
			this.room.streams().err().line("Repository: " + repo.id() + ", a " + repo.type() + " (the clone)");
		}
		return repo;
	}

	/** How things are shown to people. */
	public Look look() {
		boolean dumb = this.room.audience().dumb() || !this.room.audience().outputTerminal();
		boolean colourless = this.variables.get("NO_COLOR") != null && !"".equals(this.variables.get("NO_COLOR"));
		if (dumb || colourless || !config().useEmoji()) {
			return this.room.audience().outputTerminal() ? new Look(false, width()) : Look.plain();
		}
		return new Look(true, width());
	}

	/** Does something that takes a while, and shows how long to those who look. */
	public <T> T await(CommandContext context, String label, Supplier<T> work) {
		if (!isWatched(context.globals())) {
			return work.get();
		}
		return Spinner.during(this.room.streams().err(), label, look().rich(), work);
	}

	/** Tells something that is no result, unless nobody wants to hear it. */
	public void tell(CommandContext context, String line) {
		if (!context.globals().flag(HubOptions.QUIET)) {
			this.room.streams().err().line(line);
		}
	}

	private TransferProgress progress(CommandArguments globals) {
		return isWatched(globals) ? this.room.progress() : TransferProgress.none();
	}

	private boolean isWatched(CommandArguments globals) {
		return this.room.audience().errorTerminal() && !this.room.audience().dumb() && !globals.flag(HubOptions.QUIET);
	}

	private int width() {
		return TerminalWidth.of(this.room.probe(), this.room.audience());
	}

	/**
	 * Where the commands run.
	 *
	 * @param streams the streams of the process
	 * @param audience who is there
	 * @param probe knows the terminal
	 * @param progress shows how far transfers are
	 * @param here the clone around them
	 */
	@Component
	record Room(Streams streams, Audience audience, TerminalProbe probe, TransferProgress progress, ClonedHere here) {
	}

}
