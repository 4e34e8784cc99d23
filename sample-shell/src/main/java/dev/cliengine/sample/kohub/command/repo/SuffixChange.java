package dev.cliengine.sample.kohub.command.repo;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dev.cliengine.command.annotation.CliOption;

/**
 * How the list of suffixes changes.
 *
 * @param add suffixes that join it
 * @param remove suffixes that leave it
 * @param set the list from now on
 * @param clear whether it is empty from now on
 */
record SuffixChange(@CliOption(description = "Add this one", label = "SUFFIX") List<String> add,
		@CliOption(description = "Remove this one", label = "SUFFIX") List<String> remove,
		@CliOption(description = "Have these and no others", label = "SUFFIX") List<String> set,
		@CliOption(description = "Have none") boolean clear) {

	/**
	 * @throws dev.cliengine.core.CliException if it says nothing, too much or no suffix
	 */
	void check() {
		boolean edits = !this.add.isEmpty() || !this.remove.isEmpty();
		int ways = (edits ? 1 : 0) + (this.set.isEmpty() ? 0 : 1) + (this.clear ? 1 : 0);
		Wrong.unless(ways > 0, "say --add, --remove, --set or --clear");
		Wrong.unless(ways == 1, "--set and --clear go with nothing else");
		for (List<String> suffixes : List.of(this.add, this.remove, this.set)) {
			for (String suffix : suffixes) {
				Wrong.unless(suffix.matches("\\.\\S+"), "a suffix begins with a dot, as \".bin\": \"" + suffix + "\"");
			}
		}
	}

	List<String> applyTo(List<String> before) {
		Set<String> rules = new LinkedHashSet<>((this.clear || !this.set.isEmpty()) ? this.set : before);
		rules.addAll(this.add);
		this.remove.forEach(rules::remove);
		return List.copyOf(rules);
	}

}
