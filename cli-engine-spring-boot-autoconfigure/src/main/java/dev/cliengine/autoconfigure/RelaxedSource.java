package dev.cliengine.autoconfigure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;

import dev.cliengine.config.ConfigKey;
import dev.cliengine.config.ConfigKeys;
import dev.cliengine.config.ConfigPath;
import dev.cliengine.config.ConfigSource;

/**
 * Finds in a source what Boot asks for, in whatever way people spelled it.
 *
 * @param source the source
 * @param keys the keys whose variables, options and defaults count
 * @param exact how many elements a name begins with that are spelled as they are
 */
record RelaxedSource(ConfigSource source, ConfigKeys keys, int exact) {

	Optional<Placed> find(ConfigurationPropertyName name) {
		int end = beforeIndex(name);
		Optional<Placed> found = Optional.empty();
		for (ConfigPath path : paths(name, end)) {
			found = at(path);
			if (found.isPresent()) {
				break;
			}
		}
		for (int i = end; i < name.getNumberOfElements(); i++) {
			String element = name.getElement(i, Form.ORIGINAL);
			boolean index = name.isNumericIndex(i);
			found = found.flatMap((placed) -> index ? placed.item(Integer.parseInt(element)) : placed.child(element));
		}
		return found;
	}

	boolean hasBelow(ConfigurationPropertyName name) {
		Optional<Placed> found = find(name);
		int end = beforeIndex(name);
		if (end < name.getNumberOfElements()) {
			return found.filter((placed) -> placed.hasItems() || !placed.names().isEmpty()).isPresent();
		}
		return found.filter(Placed::hasItems).isPresent() || paths(name, end).stream().anyMatch(this::hasBelow);
	}

	/** The names in the table of this name. */
	Collection<String> names(ConfigurationPropertyName name) {
		return find(name).map(Placed::names).orElse(List.of());
	}

	private Optional<Placed> at(ConfigPath path) {
		ConfigKey key = key(path);
		return this.source.find(key).map((setting) -> new Placed(key.name(), path, setting));
	}

	/** A declared key whose name is spelled otherwise keeps its variables and default. */
	private ConfigKey key(ConfigPath path) {
		return this.keys.declared()
			.stream()
			.filter((key) -> same(key.path(), path))
			.findFirst()
			.map((key) -> key.at(path))
			.orElseGet(() -> this.keys.at(path));
	}

	private boolean hasBelow(ConfigPath path) {
		return this.source.hasBelow(path) || this.keys.declared()
			.stream()
			.filter((key) -> key.path().startsWith(path) && !key.path().equals(path))
			.anyMatch((key) -> this.source.find(key).isPresent());
	}

	private List<ConfigPath> paths(ConfigurationPropertyName name, int count) {
		List<List<String>> paths = List.of(List.of());
		for (int i = 0; i < count; i++) {
			String element = name.getElement(i, Form.ORIGINAL);
			boolean spelled = i < this.exact || PropertyNames.isSpelled(name, i);
			paths = paths.stream()
				.flatMap((parent) -> (spelled ? Set.of(element) : spellings(parent, element)).stream()
					.map((spelling) -> extended(parent, spelling)))
				.toList();
		}
		return (count > 0) ? paths.stream().map(ConfigPath::new).toList() : List.of();
	}

	/** As the table has it, else in all the ways it can be written. */
	private Collection<String> spellings(List<String> parent, String element) {
		Optional<String> spelled = parent.isEmpty() ? Optional.empty()
				: at(new ConfigPath(parent)).flatMap((table) -> table.spelling(element));
		return spelled.<Collection<String>>map(Set::of).orElseGet(() -> Spellings.of(element));
	}

	private static List<String> extended(List<String> parent, String name) {
		List<String> path = new ArrayList<>(parent);
		path.add(name);
		return path;
	}

	private static boolean same(ConfigPath one, ConfigPath other) {
		List<String> segments = one.segments();
		if (segments.size() != other.segments().size()) {
			return false;
		}
		for (int i = 0; i < segments.size(); i++) {
			if (!Spellings.same(segments.get(i), other.segments().get(i))) {
				return false;
			}
		}
		return true;
	}

	private static int beforeIndex(ConfigurationPropertyName name) {
		for (int i = 0; i < name.getNumberOfElements(); i++) {
			if (name.isNumericIndex(i)) {
				return i;
			}
		}
		return name.getNumberOfElements();
	}

}
