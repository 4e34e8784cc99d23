package dev.cliengine.sample.kohub.completion;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import dev.cliengine.command.ValueCompletion;
import dev.cliengine.core.CliException;
import dev.cliengine.sample.kohub.Hub;

/**
 * Offers keys of the configuration: those that mean something, and those in the file.
 *
 * @since 0.1.0
 */
@Component
public class ConfigKeyCompletion implements ValueCompletion {

	private static final List<String> KNOWN = List.of("endpoint", "token", "default_repo_type",
			"interactive_mode_default", "use_emoji", "theme");

	/** Nobody sets them like the others. */
	private static final Set<String> TABLES = Set.of("history", "aliases");

	private final Hub hub;

	ConfigKeyCompletion(Hub hub) {
		this.hub = hub;
	}

	@Override
	public List<String> complete(String typed) {
		Stream<String> stored = stored().filter((key) -> !TABLES.contains(key));
		return ValueCompletion.of(Stream.concat(KNOWN.stream(), stored).distinct().toList()).complete(typed);
	}

	private Stream<String> stored() {
		try {
			return this.hub.config().values().keySet().stream();
		}
		catch (CliException ex) {
			return Stream.empty();
		}
	}

}
