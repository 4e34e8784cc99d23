package dev.cliengine.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * A directory that files named by somebody else go into, and no others.
 *
 * @param directory where they go; it need not exist yet
 * @since 0.1.0
 */
public record SafeDirectory(Path directory) {

	private static final int SHOWN = 120;

	/**
	 * Where a file of that name is. The same names pass on every system; what already
	 * stands there is looked at now, so nobody else may write to the directory meanwhile.
	 * @param name {@linkplain SafePathComponent safe} names with a slash between each
	 * two, such as {@code a/b c/model.bin}
	 * @throws CliException of category {@link ErrorCategory#VALIDATION} and code
	 * {@code UNSAFE_PATH} if one of the names is not safe, or a symbolic link on the way
	 * leads out of the directory or nowhere
	 */
	public Path resolve(String name) {
		Path path = this.directory;
		for (String component : name.split("/", -1)) {
			path = path.resolve(required(component, name));
		}
		refuseLinksOut(path, name);
		return path;
	}

	private static String required(String component, String name) {
		try {
			return SafePathComponent.require(component);
		}
		catch (CliException ex) {
			throw unsafe(name, ex.getMessage());
		}
	}

	private void refuseLinksOut(Path path, String name) {
		try {
			Path root = Files.exists(this.directory) ? this.directory.toRealPath() : this.directory;
			Path current = this.directory;
			for (Path component : this.directory.relativize(path)) {
				current = current.resolve(component);
				if (!Files.exists(current, LinkOption.NOFOLLOW_LINKS)) {
					return;
				}
				if (!current.toRealPath().startsWith(root)) {
					throw unsafe(name, "a symbolic link leads out of " + this.directory);
				}
			}
		}
		catch (IOException ex) {
			throw unsafe(name, "a symbolic link on the way leads nowhere");
		}
	}

	private static CliException unsafe(String name, String reason) {
		String shown = (name.length() > SHOWN) ? name.substring(0, SHOWN) + "..." : name;
		return CliException.category(ErrorCategory.VALIDATION)
			.code("UNSAFE_PATH")
			.fix("Have the file renamed where it comes from, or leave it out")
			.message("The file '" + shown + "' cannot be written: " + reason);
	}

}
