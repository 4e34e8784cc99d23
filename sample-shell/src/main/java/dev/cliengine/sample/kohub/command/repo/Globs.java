package dev.cliengine.sample.kohub.command.repo;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Chooses files by patterns such as {@code *.bin}, which match the name alone or the path
 * as a whole.
 *
 * @param include what is taken, empty for everything
 * @param exclude what of it is not
 */
record Globs(List<PathMatcher> include, List<PathMatcher> exclude) {

	static Globs of(List<String> include, List<String> exclude) {
		return new Globs(include.stream().map(Globs::matcher).toList(), exclude.stream().map(Globs::matcher).toList());
	}

	boolean take(String path) {
		Path file = Path.of(path);
		return (this.include.isEmpty() || matches(this.include, file)) && !matches(this.exclude, file);
	}

	private static boolean matches(List<PathMatcher> globs, Path file) {
		Path name = file.getFileName();
		return globs.stream().anyMatch((glob) -> glob.matches(file) || (name != null && glob.matches(name)));
	}

	private static PathMatcher matcher(String glob) {
		try {
			return FileSystems.getDefault().getPathMatcher("glob:" + glob);
		}
		catch (PatternSyntaxException ex) {
			throw new CliException(ErrorCategory.USAGE, "\"" + glob + "\" is no pattern for files");
		}
	}

}
