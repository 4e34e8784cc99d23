package dev.cliengine.auth.key;

import java.util.List;
import java.util.Optional;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.Credential;
import dev.cliengine.auth.CredentialType;
import dev.cliengine.auth.LoginOption;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.io.Secret;

/**
 * A key of one part.
 *
 * @param type {@code BEARER} or {@code API_KEY}
 * @param variables the variables that may hold it, the first one that is set counts
 */
record TokenKind(CredentialType type, List<String> variables) implements KeyKind {

	TokenKind {
		variables = List.copyOf(variables);
		if (type != CredentialType.BEARER && type != CredentialType.API_KEY) {
			throw new IllegalArgumentException("A token is a BEARER or an API_KEY, not " + type);
		}
	}

	@Override
	public String advice() {
		return this.variables.isEmpty() ? "" : "Set " + String.join(" or ", this.variables);
	}

	@Override
	public List<LoginOption> loginOptions() {
		return List.of(KeyQuestions.WITH_TOKEN);
	}

	@Override
	public Optional<GivenKey> given(EnvironmentVariables environment) {
		return this.variables.stream()
			.flatMap((name) -> KeyVariables.value(environment, name, KeyRule.TOKEN)
				.map((text) -> new GivenKey(Secret.of(text), "variable " + name))
				.stream())
			.findFirst();
	}

	@Override
	public Secret ask(KeyQuestions questions) {
		String what = (this.type == CredentialType.BEARER) ? "token" : "API key";
		return Secret.of(questions.secret(what, KeyRule.TOKEN));
	}

	@Override
	public Credential credential(Account account, Secret text) {
		return Credential.of(account, this.type, text);
	}

}
