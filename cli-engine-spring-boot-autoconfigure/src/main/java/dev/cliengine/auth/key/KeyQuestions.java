package dev.cliengine.auth.key;

import java.util.Optional;

import dev.cliengine.auth.LoginOption;
import dev.cliengine.auth.LoginRequest;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Gets the parts of a key from whoever logs in.
 *
 * @param input where answers come from
 * @param request what was asked for
 * @param advice what to do instead of logging in; may be empty
 */
record KeyQuestions(LoginInput input, LoginRequest request, String advice) {

	static final LoginOption WITH_TOKEN = LoginOption.toggle("with-token", "Read the secret from standard input");

	/**
	 * A part that is secret: from stdin when that is wished, else typed unseen.
	 * @param what what it is called: {@code secret key}
	 */
	String secret(String what, KeyRule rule) {
		if (this.request.asksFor(WITH_TOKEN.name())) {
			return checked(this.input.standardInput().get(), what, rule);
		}
		requireSomebody(what, "on standard input with --" + WITH_TOKEN.name());
		return checked(this.input.person().hidden().apply(question(what)), what, rule);
	}

	/** A part everybody may see: from an option, else typed. */
	String open(String what, LoginOption option, KeyRule rule) {
		Optional<String> given = this.request.option(option.name());
		if (given.isPresent()) {
			return checked(given.get(), what, rule);
		}
		requireSomebody(what, "with --" + option.name() + " " + option.label());
		return checked(this.input.person().line().apply(question(what)), what, rule);
	}

	private void requireSomebody(String what, String way) {
		if (!this.input.person().isThere()) {
			String other = this.advice.isEmpty() ? "Give" : this.advice + ", or give";
			throw CliException.category(ErrorCategory.USAGE)
				.fix(other + " the " + what + " " + way)
				.message("There is nobody to ask for the " + what);
		}
	}

	private static String question(String what) {
		return Character.toUpperCase(what.charAt(0)) + what.substring(1) + ":";
	}

	private static String checked(String raw, String what, KeyRule rule) {
		String text = KeyRule.line(raw);
		rule.problem(text).ifPresent((problem) -> {
			throw new CliException(ErrorCategory.VALIDATION, "The " + what + " " + problem);
		});
		return text;
	}

}
