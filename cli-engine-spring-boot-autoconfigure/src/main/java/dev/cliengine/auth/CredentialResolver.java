package dev.cliengine.auth;

import java.util.List;
import java.util.Optional;

/**
 * The credential of one run, resolved at most once and shared by everybody who asks.
 *
 * @since 0.1.0
 */
public interface CredentialResolver {

	/**
	 * The credential, resolved now if nobody did before.
	 * @throws dev.cliengine.core.CliException if the command has none or the provider
	 * fails
	 */
	Credential resolve();

	/** Nothing for a command without credentials, else the same as {@link #resolve()}. */
	Optional<Credential> tryResolve();

	/**
	 * A credential that also allows what is given. Scopes already asked for cost nothing.
	 * @throws dev.cliengine.core.CliException if the provider fails, or answers for
	 * somebody else than before
	 */
	Credential resolveWithScopes(List<String> extra);

	/**
	 * A credential in place of one that a server refused although it looked valid. Nobody
	 * is asked for anything; whoever asks from now on gets the new one.
	 * @return empty if there is no other
	 * @throws dev.cliengine.core.CliException if the provider fails, or answers for
	 * somebody else than before
	 */
	Optional<Credential> renew(Credential refused);

	/** The credential if somebody resolved it. */
	Optional<Credential> peek();

	/** The first credential resolved in this run: the one audit records name. */
	Optional<Credential> first();

	/** The name of the provider that is asked. */
	String provider();

}
