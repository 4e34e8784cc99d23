package dev.cliengine.auth.oauth;

import java.util.List;
import java.util.function.UnaryOperator;

import dev.cliengine.auth.LoginOption;
import dev.cliengine.auth.Person;
import dev.cliengine.auth.oauth.TokenEndpoint.Login;
import dev.cliengine.core.CliException;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.Secret;

/**
 * Logs in with a user name and a password: from variables such as {@code IDP_USERNAME}
 * and {@code IDP_PASSWORD}, else typed. There is no option for the password, which other
 * people on the machine could read.
 */
final class PasswordFlow implements LoginFlow {

	static final LoginOption USERNAME = new LoginOption("username", "NAME", "User name to log in with");

	private final TokenEndpoint endpoint;

	private final Person person;

	private final EnvironmentVariables variables;

	private final String prefix;

	PasswordFlow(TokenEndpoint endpoint, Person person, EnvironmentVariables variables, String provider) {
		this.endpoint = endpoint;
		this.person = person;
		this.variables = variables;
		this.prefix = ClientField.variablePrefix(provider);
	}

	@Override
	public Granted login(FlowRequest request) {
		String username = request.login().option(USERNAME.name()).orElseGet(() -> variable("_USERNAME"));
		if (username.isEmpty()) {
			username = asked("user name", "--username or " + this.prefix + "_USERNAME", this.person.line());
		}
		String password = variable("_PASSWORD");
		if (password.isEmpty()) {
			password = asked("password", this.prefix + "_PASSWORD", this.person.hidden());
		}
		return this.endpoint.password(request.client(), new Login(username, Secret.of(password)), request.scopes(),
				request.cancellation());
	}

	@Override
	public boolean silent() {
		return !variable("_USERNAME").isEmpty() && !variable("_PASSWORD").isEmpty();
	}

	@Override
	public List<LoginOption> options() {
		return List.of(USERNAME);
	}

	private String asked(String what, String otherwise, UnaryOperator<String> question) {
		if (!this.person.isThere()) {
			throw CliException.category(ErrorCategory.USAGE)
				.fix("Give it with " + otherwise)
				.message("There is nobody to ask for the " + what);
		}
		String answer = question.apply(Character.toUpperCase(what.charAt(0)) + what.substring(1) + ":");
		if (answer.isEmpty()) {
			throw CliException.category(ErrorCategory.VALIDATION)
				.fix("Log in again")
				.message("The " + what + " is empty");
		}
		return answer;
	}

	private String variable(String ending) {
		String value = this.variables.get(this.prefix + ending);
		return (value != null) ? value : "";
	}

}
