package dev.cliengine.autoconfigure;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;

import dev.cliengine.config.ConfigPath;

/**
 * Between our paths and Boot's names of properties.
 */
final class PropertyNames {

	private static final Pattern NUMBER = Pattern.compile("[0-9]+");

	private PropertyNames() {
	}

	/** The name of a path, {@code null} for the top. */
	static ConfigurationPropertyName of(@Nullable ConfigPath path) {
		ConfigurationPropertyName name = ConfigurationPropertyName.EMPTY;
		for (String segment : (path != null) ? path.segments() : List.<String>of()) {
			name = name.append(element(segment));
		}
		return name;
	}

	/**
	 * A name in a table as one element. It is in brackets, which keep it as it is
	 * spelled, but for a number, which Boot would take for an index there.
	 */
	static ConfigurationPropertyName element(String name) {
		return NUMBER.matcher(name).matches() ? ConfigurationPropertyName.adapt(name, '.')
				: ConfigurationPropertyName.of("[" + name + "]");
	}

	/** Whether an element is spelled as it is. */
	static boolean isSpelled(ConfigurationPropertyName name, int element) {
		return name.chop(element + 1).isLastElementIndexed();
	}

	/** A component of an object. */
	static ConfigurationPropertyName component(ConfigurationPropertyName parent, String name) {
		return parent.append(DataObjectPropertyName.toDashedForm(name));
	}

	/**
	 * As people would write a name nobody wrote.
	 * @param exact how many elements it begins with that are spelled as they are
	 */
	static String shown(ConfigurationPropertyName name, int exact) {
		StringBuilder shown = new StringBuilder();
		for (int i = 0; i < name.getNumberOfElements(); i++) {
			String element = name.getElement(i, Form.ORIGINAL);
			if (name.isNumericIndex(i)) {
				shown.append('[').append(element).append(']');
			}
			else {
				shown.append((i > 0) ? "." : "")
					.append((i < exact) ? element : Spellings.of(element).iterator().next());
			}
		}
		return shown.toString();
	}

}
