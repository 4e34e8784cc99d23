package dev.cliengine.build;

import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.springframework.core.env.PropertySource;

import dev.cliengine.start.StartRules;

/**
 * Has no property, but remembers which ones it was asked for: a process in which one of
 * them is set could find other beans.
 */
final class AskedProperties extends PropertySource<Set<String>> {

	AskedProperties() {
		super("cliAskedProperties", new TreeSet<>());
	}

	@Override
	public @Nullable Object getProperty(String name) {
		if (!StartRules.decides(name, Set.of())) {
			getSource().add(StartRules.uniform(name));
		}
		return null;
	}

	/** In the spelling in which they are compared, sorted. */
	Set<String> names() {
		return new TreeSet<>(getSource());
	}

}
