package dev.cliengine.auth;

import java.util.ArrayList;
import java.util.List;

/**
 * A provider that answers as it is told and remembers what it was asked.
 */
final class RecordingProvider implements AuthProvider {

	final List<CredentialRequest> requests = new ArrayList<>();

	private final String name;

	private final Answer answer;

	RecordingProvider(String name, Answer answer) {
		this.name = name;
		this.answer = answer;
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public Credential credential(CredentialRequest request) throws Exception {
		this.requests.add(request);
		return this.answer.to(request);
	}

	@FunctionalInterface
	interface Answer {

		Credential to(CredentialRequest request) throws Exception;

	}

}
