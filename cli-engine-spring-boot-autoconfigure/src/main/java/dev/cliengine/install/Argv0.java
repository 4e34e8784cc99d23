package dev.cliengine.install;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The names one jar answers to besides its own: aliases for the beginning of a line, and
 * personalities, which are other applications.
 *
 * @param name the application's own name
 * @param aliases words that stand in place of a name
 * @param personalities names of other applications
 * @since 0.1.0
 */
public record Argv0(String name, SortedMap<String, List<String>> aliases, Set<String> personalities) {

	/** What comes before a name on the line, and cannot be meant as a command then. */
	public static final String WORD = "argv0";

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+");

	private static final int MOST_HOPS = 16;

	/**
	 * @throws IllegalArgumentException if a name is not made of letters, digits,
	 * {@code _} and {@code -}, begins with {@code -}, or is there twice
	 */
	public Argv0 {
		aliases = Collections.unmodifiableSortedMap(new TreeMap<>(aliases));
		personalities = Collections.unmodifiableSet(new TreeSet<>(personalities));
		for (String route : personalities) {
			requireName(route, name);
		}
		for (String route : aliases.keySet()) {
			requireName(route, name);
			if (personalities.contains(route)) {
				throw new IllegalArgumentException("There are two of the name " + route);
			}
		}
	}

	/** An application that has its own name alone. */
	public static Argv0 of(String name) {
		return new Argv0(name, new TreeMap<>(), Set.of());
	}

	/** The same with an alias: the name stands for these words. */
	public Argv0 alias(String alias, String... words) {
		SortedMap<String, List<String>> more = new TreeMap<>(this.aliases);
		more.put(alias, List.of(words));
		return new Argv0(this.name, more, this.personalities);
	}

	/** The same with another application under its name. */
	public Argv0 personality(String personality) {
		Set<String> more = new TreeSet<>(this.personalities);
		more.add(personality);
		return new Argv0(this.name, this.aliases, more);
	}

	/** All names but the application's own, sorted. */
	public List<String> names() {
		Set<String> names = new TreeSet<>(this.personalities);
		names.addAll(this.aliases.keySet());
		return List.copyOf(names);
	}

	/**
	 * Finds out who a line is for. Without any other name, nothing is special about
	 * {@link #WORD}.
	 * @param words the words behind the application's name
	 */
	public Route route(List<String> words) {
		List<String> rest = words;
		for (int hops = 0; isRouted(rest); hops++) {
			if (hops == MOST_HOPS) {
				return Route.refused(words, "argv0 dispatch recursion limit exceeded");
			}
			if (rest.size() < 2) {
				return Route.refused(words, "the argv0 command requires a name to dispatch as");
			}
			String called = withoutExtension(rest.get(1));
			List<String> behind = rest.subList(2, rest.size());
			if (this.personalities.contains(called)) {
				return new Route(called, behind, "");
			}
			List<String> alias = called.equals(this.name) ? List.of() : this.aliases.get(called);
			if (alias == null) {
				return Route.refused(words, "\"" + called + "\" is not a registered argv0 name; known names: "
						+ String.join(", ", names()));
			}
			rest = new ArrayList<>(alias);
			rest.addAll(behind);
		}
		return new Route(this.name, rest, "");
	}

	private boolean isRouted(List<String> words) {
		boolean routes = !this.aliases.isEmpty() || !this.personalities.isEmpty();
		return routes && !words.isEmpty() && words.get(0).equals(WORD);
	}

	/** {@code pl} of {@code pl.cmd}, as a file on Windows is called. */
	private static String withoutExtension(String name) {
		int dot = name.lastIndexOf('.');
		return (dot > 0) ? name.substring(0, dot) : name;
	}

	private static void requireName(String route, String own) {
		if (!NAME.matcher(route).matches() || route.startsWith("-") || route.equals(own)) {
			throw new IllegalArgumentException("Not a name to be called by: " + route);
		}
	}

	/**
	 * Who a line is for.
	 *
	 * @param name the name of the application that runs it
	 * @param words the words it gets
	 * @param refusal why nobody runs it, empty if somebody does
	 */
	public record Route(String name, List<String> words, String refusal) {

		public Route {
			words = List.copyOf(words);
		}

		static Route refused(List<String> words, String refusal) {
			return new Route("", words, refusal);
		}

		/** The words as a process gets them. */
		public String[] array() {
			return this.words.toArray(String[]::new);
		}

	}

	/** The words of a line that begins with a name. */
	public static List<String> line(String name, String... words) {
		List<String> line = new ArrayList<>(List.of(WORD, name));
		line.addAll(Arrays.asList(words));
		return line;
	}

}
