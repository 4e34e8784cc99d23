package dev.cliengine.auth.session;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import dev.cliengine.auth.LoginOption;
import dev.cliengine.auth.LoginRequest;
import dev.cliengine.auth.key.KeySources;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.Secret;

/**
 * Gets what a login needs from an option, from variables, else from whoever logs in.
 * There is no option for passwords, which other people on the machine could read.
 */
record SessionQuestions(LoginFields fields, KeySources sources) {

	static final LoginOption USERNAME = new LoginOption("username", "NAME", "The user to log in as");

	/**
	 * The user and the password.
	 * @throws CliException of category {@link ErrorCategory#USAGE} if something is
	 * missing and nobody can be asked, {@link ErrorCategory#VALIDATION} if an answer is
	 * empty
	 */
	LoginAttempt attempt(LoginRequest request, URI origin) {
		Optional<String> user = request.option(USERNAME.name()).or(() -> variable(this.fields.user()));
		Optional<String> password = variable(this.fields.password());
		List<LoginField> missing = new ArrayList<>();
		if (user.isEmpty()) {
			missing.add(this.fields.user());
		}
		if (password.isEmpty()) {
			missing.add(this.fields.password());
		}
		requireSomebody(missing);
		String name = given(this.fields.user(), user.orElseGet(() -> ask(this.fields.user(), line())));
		String secret = password.orElseGet(() -> given(this.fields.password(), ask(this.fields.password(), hidden())));
		return new LoginAttempt(request.account().environment(), name, Secret.of(secret), Optional.empty(), origin);
	}

	/**
	 * The same attempt with a one-time password.
	 * @throws CliException as {@link #attempt} does
	 */
	LoginAttempt oneTime(LoginAttempt attempt) {
		LoginField field = this.fields.oneTimePassword();
		Optional<String> code = variable(field);
		requireSomebody(code.isPresent() ? List.of() : List.of(field));
		return attempt.with(Secret.of(given(field, code.orElseGet(() -> ask(field, hidden())).strip())));
	}

	/** Names all that is missing at once, so that nobody has to try again and again. */
	private void requireSomebody(List<LoginField> missing) {
		if (missing.isEmpty() || this.sources.input().person().isThere()) {
			return;
		}
		List<String> variables = missing.stream().map(LoginField::variable).toList();
		List<String> labels = missing.stream().map((field) -> "\"" + field.label() + "\"").toList();
		String option = missing.contains(this.fields.user()) ? ", or pass the user with --" + USERNAME.name() : "";
		throw CliException.category(ErrorCategory.USAGE)
			.fix("Set " + String.join(" and ", variables) + option)
			.message("There is nobody to ask for " + String.join(" and ", labels));
	}

	private Optional<String> variable(LoginField field) {
		return Optional.ofNullable(this.sources.variables().get(field.variable())).filter((value) -> !value.isEmpty());
	}

	private UnaryOperator<String> line() {
		return this.sources.input().person().line();
	}

	private UnaryOperator<String> hidden() {
		return this.sources.input().person().hidden();
	}

	private static String ask(LoginField field, UnaryOperator<String> way) {
		return way.apply(field.question());
	}

	private static String given(LoginField field, String answer) {
		if (answer.isBlank()) {
			throw CliException.category(ErrorCategory.VALIDATION)
				.fix("Log in again")
				.message("\"" + field.label() + "\" is empty");
		}
		return answer;
	}

}
