package dev.cliengine.output.query;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ClosestNames;
import dev.cliengine.core.ErrorCategory;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The fields somebody wants to see, {@code id,owner.name}: a comma list of names, where
 * dots lead into nested objects and through arrays. Nothing, {@code all} and {@code *}
 * stand for everything. The result has the fields in the order they are named.
 *
 * @since 0.1.0
 */
public final class FieldSelection {

	/** Everything. */
	public static final FieldSelection ALL = new FieldSelection(List.of());

	private static final Set<String> EVERYTHING = Set.of("", "all", "*");

	private static final int MOST_LISTED = 20;

	private final List<String> paths;

	private final FieldTree tree = new FieldTree();

	private FieldSelection(List<String> paths) {
		this.paths = paths;
		paths.forEach(this.tree::add);
	}

	/** Reads a comma list; {@code null} is everything. Any text is a selection. */
	public static FieldSelection parse(@Nullable String text) {
		String trimmed = (text != null) ? text.strip() : "";
		if (EVERYTHING.contains(trimmed)) {
			return ALL;
		}
		return new FieldSelection(
				Stream.of(trimmed.split(",")).map(String::strip).filter((path) -> !path.isEmpty()).distinct().toList());
	}

	/** Whether nothing is left out. */
	public boolean isAll() {
		return this.paths.isEmpty();
	}

	/** The dotted paths in the order they were named; empty for everything. */
	public List<String> paths() {
		return this.paths;
	}

	/**
	 * The wanted part of a result: of an object, or of each item of an array of objects
	 * and nulls. Anything else is returned as it is, as are values that have no fields
	 * where a path leads further. Fields that are not there are left out.
	 */
	public JsonNode applyTo(JsonNode value) {
		if (isAll() || !value.isArray()) {
			return applyToRow(value);
		}
		for (JsonNode item : value) {
			if (!item.isObject() && !item.isNull()) {
				return value;
			}
		}
		ArrayNode items = JsonNodeFactory.instance.arrayNode(value.size());
		value.forEach((item) -> items.add(applyToRow(item)));
		return items;
	}

	/** The wanted part of one row; a row that is no object is returned as it is. */
	public JsonNode applyToRow(JsonNode row) {
		return (isAll() || !row.isObject()) ? row : this.tree.of(row);
	}

	/**
	 * Checks the names against those there are. Below a field of which no parts are
	 * known, any name is accepted.
	 * @param known dotted paths; empty when nothing is known, which accepts everything
	 * @throws CliException of category {@code VALIDATION} for the first unknown field
	 */
	public void check(Collection<String> known) {
		if (known.isEmpty()) {
			return;
		}
		Set<String> names = new LinkedHashSet<>(known);
		for (String path : this.paths) {
			if (!isKnown(path, names)) {
				throw unknown(path, names);
			}
		}
	}

	private static boolean isKnown(String path, Set<String> known) {
		if (known.contains(path) || hasParts(path, known)) {
			return true;
		}
		for (int dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
			String owner = path.substring(0, dot);
			if (hasParts(owner, known)) {
				return false;
			}
			if (known.contains(owner)) {
				return true;
			}
		}
		return false;
	}

	private static boolean hasParts(String owner, Set<String> known) {
		return known.stream().anyMatch((name) -> name.startsWith(owner + "."));
	}

	private static CliException unknown(String path, Set<String> known) {
		List<String> close = ClosestNames.to(path, known);
		String meant = close.isEmpty() ? "" : "Did you mean \"" + String.join("\" or \"", close) + "\"? ";
		String listed = known.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
		String more = (known.size() > MOST_LISTED) ? " and " + (known.size() - MOST_LISTED) + " more" : "";
		return CliException.category(ErrorCategory.VALIDATION)
			.fix(meant + "The fields are " + listed + more)
			.message("unknown field \"" + path + '"');
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof FieldSelection selection && this.paths.equals(selection.paths);
	}

	@Override
	public int hashCode() {
		return this.paths.hashCode();
	}

	@Override
	public String toString() {
		return isAll() ? "all" : String.join(",", this.paths);
	}

}
