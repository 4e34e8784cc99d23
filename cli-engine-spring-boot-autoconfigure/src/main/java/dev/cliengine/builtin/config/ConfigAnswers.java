package dev.cliengine.builtin.config;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.cliengine.config.Config;
import dev.cliengine.config.ConfigAssignment;
import dev.cliengine.config.ConfigKey;
import dev.cliengine.config.ConfigKeys;
import dev.cliengine.config.ConfigType;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.terminal.Prompter;
import dev.cliengine.terminal.TalkStream;

/**
 * Gets the answers {@code config init} wants: given beforehand, or asked for until they
 * are good.
 */
final class ConfigAnswers {

	private static final int ATTEMPTS = 5;

	private final ConfigKeys keys;

	private final Prompter prompter;

	private final TalkStream err;

	private final boolean ask;

	private final boolean probe;

	ConfigAnswers(ConfigKeys keys, Prompter prompter, TalkStream err, boolean ask, boolean probe) {
		this.keys = keys;
		this.prompter = prompter;
		this.err = err;
		this.ask = ask;
		this.probe = probe;
	}

	/**
	 * The answer for a key, {@code null} to leave things as they are.
	 * @throws CliException if what was given is not acceptable, or no answer was
	 */
	@Nullable ConfigAssignment of(ConfigKey key, @Nullable String given, Config config) {
		if (given != null) {
			return probed(checked(key, given));
		}
		if (!this.ask) {
			return null;
		}
		String preset = this.keys.isSecret(key.path()) ? null : config.text(key.name()).orElse(null);
		for (int i = 0; i < ATTEMPTS; i++) {
			try {
				String answer = asked(key, preset);
				if (answer.isEmpty()) {
					return null;
				}
				ConfigAssignment change = checked(key, answer);
				if (isAccepted(change)) {
					return change;
				}
			}
			catch (CliException ex) {
				if (ex.category() != ErrorCategory.VALIDATION) {
					throw ex;
				}
				this.err.line(ex.getMessage());
			}
		}
		throw new CliException(ErrorCategory.VALIDATION, "there was no acceptable answer for " + key.name());
	}

	private String asked(ConfigKey key, @Nullable String preset) {
		String question = String.valueOf(key.question());
		List<String> choices = key.type().choices();
		List<String> offered = choices.isEmpty() ? key.suggestions().get() : choices;
		if (!choices.isEmpty() && preset != null) {
			return this.prompter.choice(question, choices, preset);
		}
		if (key.type().kind() == ConfigType.Kind.BOOLEAN) {
			return Boolean.toString(this.prompter.confirm(question, Boolean.parseBoolean(preset)));
		}
		if (this.keys.isSecret(key.path())) {
			return this.prompter.secret(question + ", Enter leaves it as it is:").orElseThrow(ConfigAnswers::ended);
		}
		String shown = question + (offered.isEmpty() ? "" : " (" + String.join(", ", offered) + ")")
				+ ((preset != null) ? " [" + preset + "]:" : ", Enter for none:");
		String answer = this.prompter.answer(shown).orElseThrow(ConfigAnswers::ended).strip();
		return (answer.isEmpty() && preset != null) ? preset : answer;
	}

	private ConfigAssignment checked(ConfigKey key, String text) {
		return ConfigAssignment.of(this.keys, key.name(), text, false);
	}

	private ConfigAssignment probed(ConfigAssignment change) {
		String problem = problem(change);
		if (problem != null) {
			throw CliException.category(ErrorCategory.VALIDATION)
				.fix("Correct it, or add --no-check to store it all the same")
				.message(change.key().name() + ": " + problem);
		}
		return change;
	}

	private boolean isAccepted(ConfigAssignment change) {
		String problem = problem(change);
		if (problem == null) {
			return true;
		}
		this.err.line(problem);
		return this.prompter.confirm("Use it all the same?", false);
	}

	private @Nullable String problem(ConfigAssignment change) {
		return this.probe ? change.key().probe().problem(String.valueOf(change.value())) : null;
	}

	private static CliException ended() {
		return new CliException(ErrorCategory.CANCELLED, "nothing was written");
	}

}
