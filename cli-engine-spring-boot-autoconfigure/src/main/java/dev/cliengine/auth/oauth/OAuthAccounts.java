package dev.cliengine.auth.oauth;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import dev.cliengine.auth.AccountStore;
import dev.cliengine.auth.Account;
import dev.cliengine.core.CliException;
import dev.cliengine.io.Secret;

/**
 * The tokens of one provider, in memory and in the store.
 */
final class OAuthAccounts {

	private final String provider;

	private final AccountStore store;

	private final Clock clock;

	private final LongSupplier nanos;

	private final Map<Account, Held> memory = new ConcurrentHashMap<>();

	OAuthAccounts(String provider, AccountStore store, Clock clock, LongSupplier nanos) {
		this.provider = provider;
		this.store = store;
		this.clock = clock;
		this.nanos = nanos;
	}

	/** The account that counts: the one in use, and when that is gone the first. */
	Optional<Account> inUse(String environment) {
		Account chosen = chosen(environment);
		if (held(chosen).isPresent()) {
			return Optional.of(chosen);
		}
		return this.store.accounts(this.provider)
			.stream()
			.filter((account) -> account.environment().equals(environment))
			.filter((account) -> held(account).isPresent())
			.findFirst();
	}

	/** The account that a login without a name is for. */
	Account chosen(String environment) {
		return this.store.chosen(this.provider, environment);
	}

	/** The tokens, from memory if they are there. */
	Optional<Held> held(Account account) {
		Held held = this.memory.get(account);
		if (held == null) {
			read(account);
			held = this.memory.get(account);
		}
		return Optional.ofNullable(held);
	}

	/** The tokens in the store; what nobody could use is deleted. */
	Optional<OAuthTokens> read(Account account) {
		Optional<Secret> stored = this.store.load(account);
		Optional<OAuthTokens> tokens = stored.flatMap(TokenCodec::decode);
		if (stored.isPresent() && tokens.isEmpty()) {
			this.store.delete(account);
		}
		if (tokens.isPresent()) {
			remember(account, tokens.get());
		}
		else {
			this.memory.remove(account);
		}
		return tokens;
	}

	/**
	 * Saves, and only then uses.
	 * @throws CliException if it is not saved
	 */
	void save(Account account, OAuthTokens tokens) {
		this.store.save(account, TokenCodec.encode(tokens));
		remember(account, tokens);
	}

	boolean delete(Account account) {
		this.memory.remove(account);
		return this.store.delete(account);
	}

	/** Every account somebody is logged in to, the chosen one of an environment first. */
	List<Account> all() {
		return this.store.ordered(this.provider);
	}

	/**
	 * Tokens that are there already keep their time, which a clock set back would renew.
	 */
	private void remember(Account account, OAuthTokens tokens) {
		Held held = new Held(tokens, tokens.remaining(this.clock.instant()), this.nanos.getAsLong());
		this.memory.merge(account, held, (old, latest) -> old.tokens().equals(tokens) ? old : latest);
	}

	/** Whether it is time to get the next ones. */
	boolean due(Held held) {
		return held.tokens().due(this.clock.instant()) || OAuthTokens.due(left(held));
	}

	/** Whether a request may still carry them. */
	boolean usable(Held held) {
		return held.tokens().usable(this.clock.instant()) && OAuthTokens.usable(left(held));
	}

	private long left(Held held) {
		return held.remaining() - TimeUnit.NANOSECONDS.toSeconds(this.nanos.getAsLong() - held.since());
	}

	/**
	 * Tokens in memory. They end when the clock says so, or when the time they had has
	 * passed whatever the clock says: clocks are set back.
	 *
	 * @param remaining the seconds they had
	 * @param since when that was, in even nanoseconds
	 */
	record Held(OAuthTokens tokens, long remaining, long since) {
	}

}
