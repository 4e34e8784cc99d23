package dev.cliengine.sample.kohub.change;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

import dev.cliengine.sample.kohub.Journal;
import dev.cliengine.sample.kohub.Undo;
import dev.cliengine.sample.kohub.client.KohubClient;
import dev.cliengine.sample.kohub.client.config.KohubConfig;

/**
 * Changes of the configuration file.
 *
 * @since 0.1.0
 */
@Component
public class ConfigChanges {

	/** The keys whose values are no secrets, whatever people set them to. */
	private static final Set<String> KNOWN = Set.of("endpoint", "default_repo_type", "interactive_mode_default",
			"use_emoji", "theme");

	private final Journal journal;

	public ConfigChanges(Journal journal) {
		this.journal = journal;
	}

	/**
	 * Sets a value.
	 * @param client made after the change, as one of the file before may be impossible
	 * @return what is stored
	 * @throws dev.cliengine.sample.kohub.client.error.ValidationError if the key cannot
	 * have it
	 */
	public Object set(KohubConfig config, Supplier<KohubClient> client, String key, String value) {
		Optional<Object> before = config.get(key);
		Object stored = config.set(key, value);
		boolean known = KNOWN.contains(key);
		this.journal.record(client, "config set", known ? Map.of("key", key, "value", stored) : Map.of("key", key),
				known ? undo(key, before) : Undo.never("values that may be secret are not kept in the history"));
		return stored;
	}

	private static Undo undo(String key, Optional<Object> before) {
		Undo undo = Undo.by(PeopleInverses.CONFIG_SET).with("key", key);
		return before.map((value) -> undo.with("value", value)).orElse(undo);
	}

}
