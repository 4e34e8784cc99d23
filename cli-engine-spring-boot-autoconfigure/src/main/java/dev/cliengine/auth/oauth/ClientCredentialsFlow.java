package dev.cliengine.auth.oauth;

/**
 * Logs in as the application itself.
 */
final class ClientCredentialsFlow implements LoginFlow {

	private final TokenEndpoint endpoint;

	ClientCredentialsFlow(TokenEndpoint endpoint) {
		this.endpoint = endpoint;
	}

	@Override
	public Granted login(FlowRequest request) {
		return this.endpoint.clientCredentials(request.client(), request.scopes(), request.cancellation());
	}

	@Override
	public boolean silent() {
		return true;
	}

}
