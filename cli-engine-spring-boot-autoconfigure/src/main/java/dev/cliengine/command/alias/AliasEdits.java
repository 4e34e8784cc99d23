package dev.cliengine.command.alias;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dev.cliengine.command.parse.Shown;
import dev.cliengine.config.ConfigDocument;
import dev.cliengine.config.ConfigFile;
import dev.cliengine.config.ConfigFiles;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ClosestNames;
import dev.cliengine.core.ErrorCategory;

/**
 * Changes the aliases in the configuration file. Each change is one step: all of it
 * happens or nothing, whoever else writes the file.
 *
 * @since 0.1.0
 */
public final class AliasEdits {

	private final ConfigFiles files;

	private final ConfigFile file;

	AliasEdits(ConfigFiles files, ConfigFile file) {
		this.files = files;
		this.file = file;
	}

	/**
	 * Writes aliases. What they are like is not looked at, see {@link Aliases#check}.
	 * @param lines the line of each name
	 * @param clobber whether to replace those that exist; they stay as they are otherwise
	 */
	public Written write(SortedMap<String, String> lines, boolean clobber) {
		SortedSet<String> existing = new TreeSet<>();
		Path path = this.files.update(this.file, (document) -> {
			existing.clear();
			existing.addAll(names(document));
			existing.retainAll(lines.keySet());
			ConfigDocument edited = document;
			for (Map.Entry<String, String> line : lines.entrySet()) {
				if (clobber || !existing.contains(line.getKey())) {
					edited = edited.with(AliasTable.PATH.child(line.getKey()), line.getValue());
				}
			}
			return edited;
		});
		return clobber ? new Written(existing, Set.of(), path) : new Written(Set.of(), existing, path);
	}

	/**
	 * Removes an alias, also one that cannot be used.
	 * @throws CliException of category {@link ErrorCategory#NOT_FOUND} if there is none
	 * of that name
	 */
	public Removed remove(String name) {
		Path path = this.files.update(this.file, (document) -> {
			SortedSet<String> names = names(document);
			if (!names.contains(name)) {
				throw unknown(name, names);
			}
			return document.without(AliasTable.PATH.child(name));
		});
		return new Removed(new TreeSet<>(Set.of(name)), path);
	}

	/** Removes all of them, and whatever else is in their table. */
	public Removed removeAll() {
		SortedSet<String> names = new TreeSet<>();
		Path path = this.files.update(this.file, (document) -> {
			names.clear();
			names.addAll(names(document));
			return document.without(AliasTable.PATH);
		});
		return new Removed(names, path);
	}

	private static SortedSet<String> names(ConfigDocument document) {
		Object table = document.get(AliasTable.PATH).orElse("");
		return (table instanceof Map<?, ?> entries) ? entries.keySet()
			.stream()
			.map(Object::toString)
			.filter((name) -> !name.isEmpty())
			.collect(Collectors.toCollection(TreeSet::new)) : new TreeSet<>();
	}

	private static CliException unknown(String name, SortedSet<String> names) {
		List<String> close = ClosestNames.to(name, names).stream().map((similar) -> '"' + similar + '"').toList();
		return CliException.category(ErrorCategory.NOT_FOUND)
			.fix(close.isEmpty() ? "See 'alias list' for those there are"
					: "Did you mean " + String.join(" or ", close) + "?")
			.message("there is no alias \"" + Shown.of(name) + "\"");
	}

	/**
	 * What was written.
	 *
	 * @param replaced those that existed and have a new line
	 * @param kept those that existed and stayed as they were
	 * @param path the file
	 */
	public record Written(Set<String> replaced, Set<String> kept, Path path) {

		public Written {
			replaced = Set.copyOf(replaced);
			kept = Set.copyOf(kept);
		}

	}

	/**
	 * What was removed.
	 *
	 * @param names the names, sorted
	 * @param path the file
	 */
	public record Removed(SortedSet<String> names, Path path) {
	}

}
