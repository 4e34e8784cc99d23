package dev.cliengine.config;

import java.util.List;
import java.util.Optional;

/**
 * Everything the sources say about a key.
 *
 * @param key the key
 * @param candidates what each source says, the strongest first
 * @since 0.1.0
 */
public record Resolution(ConfigKey key, List<Setting> candidates) {

	public Resolution {
		candidates = List.copyOf(candidates);
	}

	/** What holds, empty when nobody says anything. */
	public Optional<Setting> winner() {
		return this.candidates.stream().findFirst();
	}

	/** What would hold if stronger sources were silent, the strongest first. */
	public List<Setting> hidden() {
		return this.candidates.stream().skip(1).toList();
	}

}
