package dev.cliengine.auth.key;

import java.util.List;
import java.util.Optional;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.Credential;
import dev.cliengine.auth.LoginOption;
import dev.cliengine.core.CliException;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.Secret;

/**
 * A key of two parts, of which one says whose it is and the other is secret. A store
 * holds them with a colon between.
 *
 * @param words what its parts are called
 * @param idVariable the variable for the first part
 * @param secretVariable the variable for the second one
 */
record PairKind(PairWords words, String idVariable, String secretVariable) implements KeyKind {

	@Override
	public String advice() {
		return "Set " + this.idVariable + " and " + this.secretVariable;
	}

	@Override
	public List<LoginOption> loginOptions() {
		return List.of(this.words.option(), KeyQuestions.WITH_TOKEN);
	}

	@Override
	public Optional<GivenKey> given(EnvironmentVariables variables) {
		Optional<String> id = KeyVariables.value(variables, this.idVariable, this.words.idRule());
		Optional<String> secret = KeyVariables.value(variables, this.secretVariable, this.words.secretRule());
		if (id.isPresent() != secret.isPresent()) {
			String set = id.isPresent() ? this.idVariable : this.secretVariable;
			String missing = id.isPresent() ? this.secretVariable : this.idVariable;
			// Half of it may be meant for somebody else than the stored one
			throw CliException.category(ErrorCategory.AUTHENTICATION)
				.fix("Set both of them, or unset " + set)
				.message(set + " is set but " + missing + " is not");
		}
		String source = "variables " + this.idVariable + " and " + this.secretVariable;
		return id.map((known) -> new GivenKey(text(known, secret.orElseThrow()), source));
	}

	@Override
	public Secret ask(KeyQuestions questions) {
		String id = questions.open(this.words.id(), this.words.option(), this.words.idRule());
		return text(id, questions.secret(this.words.secret(), this.words.secretRule()));
	}

	@Override
	public Credential credential(Account account, Secret text) {
		String pair = text.reveal();
		int colon = pair.indexOf(':');
		if (colon < 1 || colon == pair.length() - 1) {
			throw CliException.category(ErrorCategory.AUTHENTICATION)
				.fix("Log in again with 'auth login'")
				.message("What is stored for " + account + " is not a " + this.words.id() + " with a "
						+ this.words.secret());
		}
		return Credential.of(account, this.words.type(), Secret.of(pair.substring(colon + 1)))
			.withIdentity(pair.substring(0, colon), "", "");
	}

	private static Secret text(String id, String secret) {
		return Secret.of(id + ":" + secret);
	}

}
