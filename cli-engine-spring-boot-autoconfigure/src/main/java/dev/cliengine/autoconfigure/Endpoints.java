package dev.cliengine.autoconfigure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.cliengine.config.ConfigFiles;
import dev.cliengine.config.ConfigKey;
import dev.cliengine.config.ConfigKeys;
import dev.cliengine.config.Environments;
import dev.cliengine.config.VariableNames;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.transport.CallContext;
import dev.cliengine.transport.EndpointProbe;

/**
 * Finds out where a backend is: what the run's configuration says under the backend's
 * key, else its base URL. Says all the ways to tell it when nobody has.
 *
 * @param keys knows the key
 * @param names the variables of keys that name none
 * @param files where it can be written
 * @param environments may hold it as well
 */
record Endpoints(ConfigKeys keys, VariableNames names, ConfigFiles files, Environments environments) {

	Function<CallContext, String> of(String backend, CliBackendProperties.Server server) {
		String key = server.baseUrlKey();
		return (context) -> {
			String url = Optional.ofNullable(key)
				.flatMap(context::setting)
				.map(String::strip)
				.filter((value) -> !value.isEmpty())
				.orElse(server.baseUrl());
			if (url.isBlank()) {
				throw missing(backend, key);
			}
			return checked(url, backend);
		};
	}

	private static String checked(String url, String backend) {
		String problem = EndpointProbe.malformed(url);
		if (problem != null) {
			throw CliException.category(ErrorCategory.VALIDATION)
				.code("INVALID_ENDPOINT")
				.message("\"" + url + "\" cannot be the URL of \"" + backend + "\": " + problem);
		}
		return url;
	}

	private CliException missing(String backend, @Nullable String key) {
		return CliException.category(ErrorCategory.VALIDATION)
			.code("ENDPOINT_REQUIRED")
			.fix("Name its URL with " + String.join(", or ",
					(key != null) ? ways(this.keys.get(key))
							: List.of("the property cli.backends." + backend + ".base-url")))
			.message("it is not known where \"" + backend + "\" is");
	}

	private List<String> ways(ConfigKey key) {
		List<String> ways = new ArrayList<>();
		String option = key.option();
		if (option != null) {
			ways.add("--" + option.replace('_', '-') + " URL");
		}
		List<String> variables = key.variables();
		((variables != null) ? variables : this.names.of(key.path())).stream()
			.limit(1)
			.forEach((variable) -> ways.add("the variable " + variable));
		ways.add("'config set " + key.name() + " URL' (" + this.files.fileOf(key.path()).path() + ")");
		if (this.environments.any()) {
			ways.add("\"" + key.path().dotted() + "\" in the table of an environment");
		}
		return ways;
	}

}
