package dev.cliengine.config;

import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * A value people can configure. Declare beans of this type, so that it has a default, a
 * check, an option, names of variables, and a place in {@code config explain} and
 * {@code config init}. What is not declared can be configured too, by its path alone.
 *
 * @param name what people type: {@code endpoint}
 * @param path its place in the file, and in the table of an environment
 * @param description one line
 * @param option the id of the option that overrides it, or {@code null}
 * @param variables the environment variables that hold it, the first one first;
 * {@code null} for those the application's {@link VariableNames} give
 * @param defaultValue what holds when nobody says anything, or {@code null}
 * @param type what it is, and the choices
 * @param suggestions values that make sense, where others are possible; asked for when
 * somebody is about to choose
 * @param secret whether it must not be shown
 * @param question what {@code config init} asks for it, or {@code null} to leave it out
 * @param check refuses a value with a sentence, or answers {@code null}; called when
 * somebody sets it, not when it is read
 * @param probe like the check, but may take seconds and the network; only
 * {@code config init} asks it
 * @since 0.1.0
 */
public record ConfigKey(String name, ConfigPath path, String description, @Nullable String option,
		@Nullable List<String> variables, @Nullable Object defaultValue, ConfigType type,
		Supplier<List<String>> suggestions, boolean secret, @Nullable String question, Check check, Check probe) {

	public ConfigKey {
		variables = (variables != null) ? List.copyOf(variables) : null;
	}

	/** Begins a key whose name is also its path. */
	public static Builder named(String name) {
		return new Builder(ConfigPath.parse(name));
	}

	/** A key nobody declared; names in its path may contain dots. */
	public static ConfigKey undeclared(ConfigPath path) {
		return new Builder(path).build();
	}

	/** The same key at another place. */
	public ConfigKey at(ConfigPath path) {
		return new ConfigKey(this.name, path, this.description, this.option, this.variables, this.defaultValue,
				this.type, this.suggestions, this.secret, this.question, this.check, this.probe);
	}

	/** Looks at a value. */
	@FunctionalInterface
	public interface Check {

		/** What is wrong with the value in one sentence, {@code null} if nothing is. */
		@Nullable String problem(String value);

		/** Finds nothing wrong. */
		static Check none() {
			return (value) -> null;
		}

	}

	/** Collects what is known of a key. */
	public static final class Builder {

		private final String name;

		private ConfigPath path;

		private String description = "";

		private @Nullable String option;

		private @Nullable List<String> variables;

		private @Nullable Object defaultValue;

		private ConfigType type = ConfigType.any();

		private Supplier<List<String>> suggestions = List::of;

		private boolean secret;

		private @Nullable String question;

		private Check check = Check.none();

		private Check probe = Check.none();

		private Builder(ConfigPath path) {
			this.name = path.dotted();
			this.path = path;
		}

		/** Its place, when it is not its name. */
		public Builder path(String dotted) {
			this.path = ConfigPath.parse(dotted);
			return this;
		}

		public Builder description(String description) {
			this.description = description;
			return this;
		}

		/** The id of the option that overrides it. */
		public Builder option(String id) {
			this.option = id;
			return this;
		}

		/** The variables that hold it; none at all to keep variables out. */
		public Builder variables(String... names) {
			this.variables = List.of(names);
			return this;
		}

		public Builder defaultValue(Object value) {
			this.defaultValue = value;
			return this;
		}

		public Builder type(ConfigType type) {
			this.type = type;
			return this;
		}

		/** The values allowed. */
		public Builder choices(String... values) {
			return type(ConfigType.choice(List.of(values)));
		}

		/** Values that make sense, where others are possible. */
		public Builder suggestions(Supplier<List<String>> suggestions) {
			this.suggestions = suggestions;
			return this;
		}

		public Builder secret() {
			this.secret = true;
			return this;
		}

		/** What {@code config init} asks. */
		public Builder question(String question) {
			this.question = question;
			return this;
		}

		public Builder check(Check check) {
			this.check = check;
			return this;
		}

		public Builder probe(Check probe) {
			this.probe = probe;
			return this;
		}

		public ConfigKey build() {
			return new ConfigKey(this.name, this.path, this.description, this.option, this.variables, this.defaultValue,
					this.type, this.suggestions, this.secret, this.question, this.check, this.probe);
		}

	}

}
