package dev.cliengine.core;

import java.util.List;
import java.util.Locale;

/**
 * Says which product of a jar is meant: one application under different profiles is
 * several products. What a build prepares for a start is kept under it.
 *
 * @param application the full name of the application's class
 * @param profiles the profiles it is started under, in their order
 * @since 0.1.0
 */
public record ProductKey(String application, List<String> profiles) {

	public ProductKey {
		profiles = List.copyOf(profiles);
	}

	/** The key of an application's class under profiles. */
	public static ProductKey of(Class<?> application, List<String> profiles) {
		return new ProductKey(application.getName(), profiles);
	}

	/**
	 * A name that no other product has, of letters and digits alone: what people can read
	 * of the key, and its hash since two keys may read the same.
	 */
	public String id() {
		String simple = this.application.substring(this.application.lastIndexOf('.') + 1);
		StringBuilder name = new StringBuilder(word(simple));
		for (String profile : this.profiles) {
			for (String part : profile.split("[^a-zA-Z0-9]+")) {
				name.append(word(part));
			}
		}
		return name.append('X').append(Integer.toHexString(hashOfAll())).toString();
	}

	private int hashOfAll() {
		return (this.application + "\n" + String.join("\n", this.profiles)).hashCode();
	}

	private static String word(String text) {
		String letters = text.replaceAll("[^a-zA-Z0-9]", "");
		return letters.isEmpty() ? "" : letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1);
	}

}
