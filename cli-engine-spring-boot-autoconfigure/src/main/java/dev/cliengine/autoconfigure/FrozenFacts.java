package dev.cliengine.autoconfigure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What the build of a jar noted of one product, beside the code that makes its beans. The
 * build generates the class.
 *
 * @since 0.1.0
 */
public interface FrozenFacts {

	/**
	 * The properties conditions asked for that no rule knows of otherwise, in lower case,
	 * letters and digits alone.
	 */
	Set<String> askedProperties();

	/**
	 * What the configuration files of the jar say: by the name of the source the name of
	 * the property and its value, in their order. Empty if the build could not tell.
	 */
	Map<String, Map<String, Object>> configuration();

	/** The profiles that are active once the files are read. */
	List<String> activeProfiles();

	/** The profiles that are active when no other is. */
	List<String> defaultProfiles();

	/** The names of the beans that properties are bound to. */
	Set<String> boundBeans();

	/**
	 * Those of them that only a start can tell what they get: somebody may set it in a
	 * process that does not take the usual way, or there is no code for it.
	 */
	Set<String> openBeans();

	/** What the others get, by their names, unless that is nothing. */
	Map<String, Consumer<Object>> settledBeans();

	/** What makes beans that are made of properties alone, by their names. */
	Map<String, Supplier<Object>> settledRecords();

	/** The order of beans that is written on their classes or on what makes them. */
	Map<String, Integer> orders();

	/** Whether the jar says nothing of logging, and Logback is what there is. */
	boolean plainLogging();

	/**
	 * A table in the order of its pairs.
	 * @param pairs keys, each before its value
	 */
	@SuppressWarnings("unchecked")
	static <K, V> Map<K, V> table(Object... pairs) {
		Map<K, V> table = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			table.put((K) pairs[i], (V) pairs[i + 1]);
		}
		return table;
	}

}
