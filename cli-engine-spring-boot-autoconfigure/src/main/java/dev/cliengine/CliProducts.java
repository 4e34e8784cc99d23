package dev.cliengine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.cliengine.install.Argv0;

/**
 * One jar that is several command lines: it has an application of its own, and other
 * names that stand for other applications or for the beginning of a line.
 * {@code argv0 NAME} at the beginning of a line says which one is meant; the files that
 * {@code self install} makes say so for whoever types {@code NAME}.
 *
 * @since 0.1.0
 */
public final class CliProducts {

	private final Argv0 names;

	private final Map<String, CliApplication> applications;

	private CliProducts(Argv0 names, Map<String, CliApplication> applications) {
		this.names = names;
		this.applications = applications;
	}

	/**
	 * A jar with one application.
	 * @param name the name people type for it
	 */
	public static CliProducts of(String name, CliApplication application) {
		return new CliProducts(Argv0.of(name), Map.of(name, application));
	}

	/**
	 * The same jar, which is another application under that name: with commands, a
	 * version and a configuration of its own, and made only when it is called.
	 * @throws IllegalArgumentException if the name is not made of letters, digits,
	 * {@code _} and {@code -}, or is taken
	 */
	public CliProducts personality(String name, CliApplication application) {
		Map<String, CliApplication> more = new HashMap<>(this.applications);
		more.put(name, application);
		return new CliProducts(this.names.personality(name), more);
	}

	/**
	 * The same jar, which under that name behaves as if these words had been typed first.
	 * @throws IllegalArgumentException as {@link #personality} does
	 */
	public CliProducts alias(String name, String... words) {
		return new CliProducts(this.names.alias(name, words), this.applications);
	}

	/**
	 * Runs the command line of the application it is for, as {@link CliApplication#run}.
	 */
	public void start(String... args) {
		Argv0.Route route = this.names.route(List.of(args));
		String name = route.refusal().isEmpty() ? route.name() : this.names.name();
		Objects.requireNonNull(this.applications.get(name))
			.knowing(this.names)
			.start(route.refusal().isEmpty() ? route.array() : refused(route.words()));
	}

	/**
	 * The application itself says why; of the rest of the line only the format counts.
	 */
	private static String[] refused(List<String> words) {
		List<String> kept = new ArrayList<>();
		for (int i = 2; i < words.size(); i++) {
			if (words.get(i).startsWith("--output=")) {
				kept.add(words.get(i));
			}
			else if (words.get(i).equals("--output") && i + 1 < words.size()) {
				kept.addAll(words.subList(i, i + 2));
			}
		}
		kept.addAll(words.subList(0, Math.min(2, words.size())));
		return kept.toArray(String[]::new);
	}

}
