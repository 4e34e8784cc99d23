package dev.cliengine.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Something commands work in without naming it every time, such as a project: an option,
 * a variable, a stored choice. Declare a bean, and name it in the commands that need it.
 *
 * @param name what commands call it, and the id of its option: {@code project}
 * @param description one line
 * @param options the names of its option without dashes; one letter for a short one
 * @param key where its value can come from
 * @param useCommand the words of the command that stores a choice, or {@code null} for
 * none of the engine's making
 * @param header the HTTP header requests of such commands carry it in, or {@code null}
 * @param missingCode the code of the failure when a command needs it and has none
 * @since 0.1.0
 */
public record ContextVariable(String name, String description, List<String> options, ConfigKey key,
		@Nullable String useCommand, @Nullable String header, String missingCode) {

	public ContextVariable {
		options = List.copyOf(options);
	}

	/** Begins a variable with an option of its name, stored as {@code context.NAME}. */
	public static Builder named(String name) {
		return new Builder(name);
	}

	/** The failure of a command that needs it and has none. */
	public CliException missing() {
		String how = "Give --" + this.options.get(0);
		List<String> variables = this.key.variables();
		if (variables != null && !variables.isEmpty()) {
			how += ", set " + variables.get(0);
		}
		if (this.useCommand != null) {
			how += ", or choose one with '" + this.useCommand + "'";
		}
		return CliException.category(ErrorCategory.FAILURE)
			.code(this.missingCode)
			.fix(how)
			.message("This command needs a " + this.name + ", and none is chosen");
	}

	/** Collects what is known of a variable. */
	public static final class Builder {

		private final String name;

		private String description;

		private final List<String> options = new ArrayList<>();

		private final ConfigKey.Builder key;

		private @Nullable String useCommand;

		private @Nullable String header;

		private String missingCode;

		private Builder(String name) {
			this.name = name;
			this.description = "The " + name + " to work in";
			this.key = ConfigKey.named("context." + name).type(ConfigType.string()).option(name);
			this.missingCode = name.toUpperCase(Locale.ROOT).replace('-', '_') + "_CONTEXT_REQUIRED";
		}

		public Builder description(String description) {
			this.description = description;
			return this;
		}

		/** The names of its option; the variable's own name when left out. */
		public Builder options(String... names) {
			this.options.addAll(List.of(names));
			return this;
		}

		/** The variables of the process that hold it. */
		public Builder variables(String... names) {
			this.key.variables(names);
			return this;
		}

		/** The place of the stored choice in the configuration file. */
		public Builder storedAt(String dotted) {
			this.key.path(dotted);
			return this;
		}

		/** What {@code config init} asks. */
		public Builder question(String question) {
			this.key.question(question);
			return this;
		}

		/** Refuses a choice before it is stored. */
		public Builder check(ConfigKey.Check check) {
			this.key.check(check);
			return this;
		}

		/** The command that stores a choice: {@code project use}. */
		public Builder useCommand(String words) {
			this.useCommand = words;
			return this;
		}

		public Builder header(String header) {
			this.header = header;
			return this;
		}

		public Builder missingCode(String code) {
			this.missingCode = code;
			return this;
		}

		public ContextVariable build() {
			List<String> names = this.options.isEmpty() ? List.of(this.name) : this.options;
			return new ContextVariable(this.name, this.description, names,
					this.key.description(this.description).build(), this.useCommand, this.header, this.missingCode);
		}

	}

}
