package dev.cliengine.autoconfigure;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The ways in which people write the name of a component.
 */
final class Spellings {

	// Boot makes api-u-r-l of apiURL, which nobody writes.
	private static final Pattern SPLIT_ACRONYM = Pattern.compile("(?<=(?:^|-)[a-z])-(?=[a-z](?:-|$))");

	private static final Pattern NEXT_WORD = Pattern.compile("-([a-z0-9])");

	private Spellings() {
	}

	/** Of a name in kebab case; the first one is for messages. */
	static Set<String> of(String dashed) {
		String joined = SPLIT_ACRONYM.matcher(dashed).replaceAll("");
		Set<String> spellings = new LinkedHashSet<>();
		spellings.add(joined.replace('-', '_'));
		spellings.add(joined);
		spellings.add(camel(joined));
		spellings.add(dashed.replace('-', '_'));
		spellings.add(dashed);
		spellings.add(camel(dashed));
		return spellings;
	}

	/** Whether two names differ in dashes, underscores and case alone. */
	static boolean same(String one, String other) {
		return uniform(one).equals(uniform(other));
	}

	private static String uniform(String name) {
		return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
	}

	private static String camel(String dashed) {
		return NEXT_WORD.matcher(dashed).replaceAll((match) -> match.group(1).toUpperCase(Locale.ROOT));
	}

}
