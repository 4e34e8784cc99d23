package dev.cliengine.autoconfigure;

import java.util.List;
import java.util.Map;
import java.util.Set;

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

	/** Whether the jar says nothing of logging, and Logback is what there is. */
	boolean plainLogging();

}
