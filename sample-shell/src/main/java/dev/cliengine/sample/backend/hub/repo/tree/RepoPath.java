package dev.cliengine.sample.backend.hub.repo.tree;

import java.util.Arrays;

/**
 * Which paths a file may have inside a repository.
 *
 * @since 0.1.0
 */
public final class RepoPath {

	private static final int LONGEST = 1024;

	private RepoPath() {
	}

	/**
	 * Whether a file may have the path: relative, without empty, {@code .} or {@code ..}
	 * segments and without control characters.
	 */
	public static boolean isValid(String path) {
		return !path.isEmpty() && path.length() <= LONGEST && path.chars().noneMatch(Character::isISOControl)
				&& Arrays.stream(path.split("/", -1))
					.noneMatch((segment) -> segment.isEmpty() || segment.equals(".") || segment.equals(".."));
	}

	/** The path without slashes around it, as folders may be written. */
	public static String trim(String path) {
		int start = 0;
		int end = path.length();
		while (start < end && path.charAt(start) == '/') {
			start++;
		}
		while (end > start && path.charAt(end - 1) == '/') {
			end--;
		}
		return path.substring(start, end);
	}

}
