package dev.cliengine.sample.kohub.client;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.ClientResponse;

import dev.cliengine.sample.kohub.client.config.KohubConfig;
import dev.cliengine.sample.kohub.client.config.KohubSettings;
import dev.cliengine.sample.kohub.client.config.Sessions;
import dev.cliengine.sample.kohub.client.error.HubErrors;
import dev.cliengine.transport.Backend;
import dev.cliengine.transport.CallContexts;
import dev.cliengine.transport.CredentialSource;
import dev.cliengine.transport.RetryPolicy;
import dev.cliengine.transport.Timeouts;
import dev.cliengine.transport.client.BackendClients;
import dev.cliengine.transport.transfer.TransferProgress;
import dev.cliengine.transport.transfer.Transfers;

/**
 * What a client works with.
 *
 * @param settings which server, and which token
 * @param config the configuration file
 * @param sessions the logins
 * @param credential gives the credential in place of token and login, {@code null} if
 * those count
 * @param clients makes connections
 * @param contexts knows the run a call belongs to
 * @param progress sees how far transfers are
 * @param clock tells when logins end
 * @param backend changes how the server is called
 */
record KohubParts(KohubSettings settings, KohubConfig config, Sessions sessions, @Nullable CredentialSource credential,
		BackendClients clients, CallContexts contexts, TransferProgress progress, Clock clock,
		UnaryOperator<Backend.Builder> backend) {

	private static final Timeouts PATIENT = new Timeouts(Duration.ofSeconds(10), Duration.ofMinutes(15),
			Duration.ofMinutes(1), Duration.ZERO);

	KohubParts with(KohubSettings settings) {
		return new KohubParts(settings, this.config, this.sessions, this.credential, this.clients, this.contexts,
				this.progress, this.clock, this.backend);
	}

	/**
	 * How the server is called.
	 * @param patient whether it may take minutes to answer
	 */
	Backend backend(HubJson json, boolean patient) {
		Backend.Builder builder = Backend.named("hub")
			.baseUrl(this.settings.endpoint())
			.credential((this.credential != null) ? this.credential : new HubCredentials(this.settings, this.sessions))
			.correlationHeader("X-Request-Id")
			.retry(retry())
			.errors(new HubErrors(json.mapper()));
		Backend.Builder changed = this.backend.apply(builder);
		return (patient ? changed.timeouts(PATIENT) : changed).build();
	}

	Transfers transfers(RetryPolicy retry) {
		return Transfers.standard(this.contexts)
			.withRetry(retry)
			.withProgress(this.progress)
			.withErrors(new StorageErrors());
	}

	/** A 500 that the server has words for hides a failure that stays the same. */
	private static boolean isSaid(ClientResponse response) {
		ClientResponse.Headers headers = response.headers();
		return response.statusCode().value() == 500 && (!headers.header("X-Error-Code").isEmpty()
				|| headers.contentType().filter(MediaType.APPLICATION_JSON::isCompatibleWith).isPresent());
	}

	private static RetryPolicy retry() {
		RetryPolicy standard = RetryPolicy.standard();
		return new RetryPolicy(standard.attempts(), standard.firstWait(), standard.longestWait(), standard.statuses(),
				Set.of("GET", "HEAD", "DELETE", "PUT"))
			.unless(KohubParts::isSaid);
	}

}
