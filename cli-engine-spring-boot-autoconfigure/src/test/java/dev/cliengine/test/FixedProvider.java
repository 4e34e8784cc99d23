package dev.cliengine.test;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import dev.cliengine.auth.AuthProvider;
import dev.cliengine.auth.Credential;
import dev.cliengine.auth.CredentialRequest;

/** Gives one credential, and knows what it was asked for. */
public final class FixedProvider implements AuthProvider {

	private final String name;

	private final Credential credential;

	private final List<CredentialRequest> requests = new CopyOnWriteArrayList<>();

	public FixedProvider(String name, Credential credential) {
		this.name = name;
		this.credential = credential;
	}

	/** A provider of that name that knows a caller of that name. */
	public static FixedProvider of(String name, String identity) {
		return new FixedProvider(name,
				Credential.of(name, "", "t0ken", identity).withIdentity(identity, "sub-" + identity, "person"));
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public Credential credential(CredentialRequest request) {
		this.requests.add(request);
		return this.credential;
	}

	public List<CredentialRequest> requests() {
		return List.copyOf(this.requests);
	}

}
