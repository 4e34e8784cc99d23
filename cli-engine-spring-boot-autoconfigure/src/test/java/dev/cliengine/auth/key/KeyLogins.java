package dev.cliengine.auth.key;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.Credential;
import dev.cliengine.auth.CredentialRequest;
import dev.cliengine.auth.LoginRequest;
import dev.cliengine.auth.Person;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.EnvironmentVariables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * What surrounds a provider of keys: variables, a store, and who logs in.
 */
final class KeyLogins {

	final MapSecrets store = new MapSecrets();

	final Map<String, String> variables = new HashMap<>();

	final List<String> questions = new ArrayList<>();

	String input = "";

	String line = "";

	String hidden = "";

	boolean person;

	KeySources sources() {
		LoginInput login = new LoginInput(() -> this.input, new Person(() -> this.person,
				(question) -> answer(question, this.line), (question) -> answer(question + " (hidden)", this.hidden)));
		return new KeySources(new EnvironmentVariables(this.variables), this.store, login);
	}

	static CredentialRequest request(String environment) {
		return CredentialRequest.of(environment, List.of());
	}

	static LoginRequest login(String environment, String name, Map<String, String> options) {
		return new LoginRequest(new Account("corp", environment, name), List.of(), options, new Cancellation());
	}

	static LoginRequest loginWithToken() {
		return login("", "", Map.of("with-token", "true"));
	}

	static String revealed(Credential credential) {
		assertThat(credential.secret()).isNotNull();
		return (credential.secret() != null) ? credential.secret().reveal() : "";
	}

	static CliException failure(Callable<?> call) {
		CliException failure = catchThrowableOfType(CliException.class, call::call);
		assertThat(failure).isNotNull();
		return failure;
	}

	private String answer(String question, String answer) {
		this.questions.add(question);
		return answer;
	}

}
