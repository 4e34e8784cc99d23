package dev.cliengine.sample.kohub.client;

import java.time.Clock;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import dev.cliengine.sample.kohub.client.config.KohubConfig;
import dev.cliengine.sample.kohub.client.config.KohubSettings;
import dev.cliengine.sample.kohub.client.config.Sessions;
import dev.cliengine.sample.kohub.client.error.HubErrors;
import dev.cliengine.transport.Backend;
import dev.cliengine.transport.CallContexts;
import dev.cliengine.transport.CredentialSource;
import dev.cliengine.transport.RetryPolicy;
import dev.cliengine.transport.client.BackendClients;

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
 * @param clock tells when logins end
 * @param backend changes how the server is called
 */
record KohubParts(KohubSettings settings, KohubConfig config, Sessions sessions, @Nullable CredentialSource credential,
		BackendClients clients, CallContexts contexts, Clock clock, UnaryOperator<Backend.Builder> backend) {

	KohubParts with(KohubSettings settings) {
		return new KohubParts(settings, this.config, this.sessions, this.credential, this.clients, this.contexts,
				this.clock, this.backend);
	}

	Backend backend(HubJson json) {
		Backend.Builder builder = Backend.named("hub")
			.baseUrl(this.settings.endpoint())
			.credential((this.credential != null) ? this.credential : new HubCredentials(this.settings, this.sessions))
			.correlationHeader("X-Request-Id")
			.retry(retry())
			.errors(new HubErrors(json.mapper()));
		return this.backend.apply(builder).build();
	}

	private static RetryPolicy retry() {
		RetryPolicy standard = RetryPolicy.standard();
		return new RetryPolicy(standard.attempts(), standard.firstWait(), standard.longestWait(), standard.statuses(),
				Set.of("GET", "HEAD", "DELETE", "PUT"));
	}

}
