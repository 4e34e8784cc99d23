package dev.cliengine.builtin.config;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.ValueCompletion;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.config.ConfigKey;
import dev.cliengine.config.ConfigKeys;

/**
 * The argument {@code KEY} of a command.
 */
final class ConfigKeyArgument {

	static final String ID = "key";

	private ConfigKeyArgument() {
	}

	static ArgumentSpec required(ConfigKeys keys) {
		return of(keys, true);
	}

	static ArgumentSpec optional(ConfigKeys keys) {
		return of(keys, false);
	}

	private static ArgumentSpec of(ConfigKeys keys, boolean required) {
		ValueSpec value = ValueSpec.labelled("KEY")
			.completion(ValueCompletion.of(keys.declared().stream().map(ConfigKey::name).toList()))
			.build();
		return new ArgumentSpec(ID, value, required, false, "Names with dots between them: output.format");
	}

}
