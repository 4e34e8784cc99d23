package dev.cliengine;

import java.util.Map;
import java.util.Set;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * The floors of {@code AGENTS.md}, with those of the packages that are still to come.
 */
final class Floors extends ArchCondition<JavaClass> {

	private static final String BASE = "dev.cliengine";

	private static final Map<String, Integer> FLOORS = Map.ofEntries(Map.entry("core", 0), Map.entry("io", 0),
			Map.entry("terminal", 1), Map.entry("config", 1), Map.entry("output", 1), Map.entry("command", 2),
			Map.entry("auth", 2), Map.entry("transport", 2), Map.entry("middleware", 3), Map.entry("guide", 3),
			Map.entry("completion", 3), Map.entry("shell", 4), Map.entry("install", 4), Map.entry("tui", 4),
			Map.entry("mcp", 4), Map.entry("builtin", 5), Map.entry("start", 6), Map.entry("autoconfigure", 6),
			Map.entry("build", 6), Map.entry("", 7));

	/** Neighbours on one floor that may be imported all the same. */
	private static final Map<String, Set<String>> NEIGHBOURS = Map.of("io", Set.of("core"), "output",
			Set.of("terminal"), "command", Set.of("auth"), "transport", Set.of("auth"), "tui", Set.of("shell"), "build",
			Set.of("autoconfigure", "start"), "autoconfigure", Set.of("start"));

	Floors() {
		super("import only lower floors");
	}

	@Override
	public void check(JavaClass item, ConditionEvents events) {
		String from = top(item.getPackageName());
		if (!FLOORS.containsKey(from)) {
			events.add(SimpleConditionEvent.violated(item, item.getName() + " stands on no floor of AGENTS.md"));
			return;
		}
		for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
			String packageName = dependency.getTargetClass().getBaseComponentType().getPackageName();
			if (packageName.equals(BASE) || packageName.startsWith(BASE + ".")) {
				boolean allowed = isAllowed(from, top(packageName));
				events.add(new SimpleConditionEvent(dependency, allowed, dependency.getDescription()));
			}
		}
	}

	private static boolean isAllowed(String from, String to) {
		return from.equals(to) || FLOORS.getOrDefault(to, Integer.MAX_VALUE) < FLOORS.getOrDefault(from, -1)
				|| NEIGHBOURS.getOrDefault(from, Set.of()).contains(to);
	}

	/** The first part of the package's name below the base; empty for the base itself. */
	private static String top(String packageName) {
		return packageName.equals(BASE) ? "" : packageName.substring(BASE.length() + 1).split("\\.")[0];
	}

}
