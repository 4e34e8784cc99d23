package dev.cliengine.sample.backend.hub.repo.tree;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Brings the changes between a base and a source into a destination. A file both sides
 * changed in different ways is a conflict.
 *
 * @param tree the result; conflicts hold the destination's side
 * @param conflicts the paths in conflict, sorted
 * @since 0.1.0
 */
public record ThreeWayMerge(FileTree tree, List<String> conflicts) {

	/**
	 * Merges.
	 * @param base what both sides come from
	 * @param destination the side that receives
	 * @param source the side that gives
	 * @param strategy whose file a conflict takes
	 */
	public static ThreeWayMerge merge(FileTree base, FileTree destination, FileTree source, Strategy strategy) {
		TreeEditor result = destination.edit();
		List<String> conflicts = new ArrayList<>();
		for (TreeChange change : TreeChange.between(base, source)) {
			TreeEntry mine = destination.files().get(change.path());
			if (TreeChange.same(mine, change.before()) || strategy == Strategy.SOURCE_WINS) {
				take(result, change.path(), change.after());
			}
			else if (!TreeChange.same(mine, change.after()) && strategy == Strategy.REPORT) {
				conflicts.add(change.path());
			}
		}
		return new ThreeWayMerge(result.tree(), conflicts);
	}

	private static void take(TreeEditor result, String path, @Nullable TreeEntry file) {
		if (file != null) {
			result.restore(file);
		}
		else {
			result.remove(path);
		}
	}

	/** What to do with a conflict. */
	public enum Strategy {

		/** Name it. */
		REPORT,

		/** Take the source's file. */
		SOURCE_WINS,

		/** Keep the destination's file. */
		DESTINATION_WINS

	}

}
