package dev.cliengine.guide;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All guides of an application.
 *
 * @since 0.1.0
 */
public final class Guides {

	private final Map<String, Guide> byTopic = new LinkedHashMap<>();

	/** Asks the sources in their order; the first guide of a topic wins. */
	public Guides(Collection<? extends GuideSource> sources) {
		for (GuideSource source : sources) {
			source.guides().forEach((guide) -> this.byTopic.putIfAbsent(guide.topic(), guide));
		}
	}

	/** The guides in the order of their registration. */
	public List<Guide> all() {
		return List.copyOf(this.byTopic.values());
	}

	/** The topics in the same order. */
	public List<String> topics() {
		return List.copyOf(this.byTopic.keySet());
	}

	/** The guide to a topic; upper and lower case count only where two differ in it. */
	public Optional<Guide> find(String topic) {
		Guide exact = this.byTopic.get(topic);
		return (exact != null) ? Optional.of(exact)
				: this.byTopic.values().stream().filter((guide) -> guide.topic().equalsIgnoreCase(topic)).findFirst();
	}

}
