package dev.cliengine.middleware;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.OptionKind;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.command.ValueType;
import dev.cliengine.command.parse.IncompleteLine;

/**
 * A value somebody is asked for.
 *
 * @param name the option or argument as people know it
 * @param spec what it looks like
 * @param description one line about it, may be empty
 * @param option the option, {@code null} for an argument
 * @param isSecret whether the value must not be seen
 */
record WantedValue(String name, ValueSpec spec, String description, @Nullable OptionSpec option, boolean isSecret) {

	static WantedValue of(OptionSpec option) {
		return new WantedValue(option.displayName(), option.value(), option.description(), option,
				SecretValues.isSecret(option));
	}

	static WantedValue of(ArgumentSpec argument) {
		return new WantedValue(argument.value().label(), argument.value(), argument.description(), null,
				SecretValues.isSecret(argument));
	}

	/** Whether the answer is yes or no. */
	boolean isYesOrNo() {
		return isSwitch() || this.spec.type() == ValueType.BOOLEAN;
	}

	private boolean isSwitch() {
		return this.option != null
				&& (this.option.kind() == OptionKind.SWITCH || this.option.kind() == OptionKind.COUNTER);
	}

	/** What to ask, without a sign at its end. */
	String question() {
		String told = new ValueLimits(this.spec).told();
		String limits = told.isEmpty() ? "" : ", " + told;
		return this.description.isEmpty() ? this.name + (told.isEmpty() ? "" : " (" + told + ")")
				: this.description + " (" + this.name + limits + ")";
	}

	/** Why an answer is not acceptable, if the value alone says so. */
	Optional<String> problem(String answer) {
		if (isSwitch() && !answer.equals("true") && !answer.equals("false")) {
			return Optional.of("answer y or n");
		}
		return new ValueLimits(this.spec).problem(answer).map((rule) -> this.name + " has to be " + rule);
	}

	List<String> on(IncompleteLine line, String answer) {
		return (this.option != null) ? line.withOption(this.option, answer) : line.withArgument(answer);
	}

}
