package dev.cliengine.install;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.InstalledFile;

/**
 * Makes files by whose names an application can be called.
 *
 * @param argv0 the names there are
 * @param windows whether they are for Windows
 * @since 0.1.0
 */
public record Argv0Links(Argv0 argv0, boolean windows) {

	/**
	 * Makes one, with the directories above it; what has its name is replaced. Again
	 * changes nothing.
	 * @param target the program to be called
	 * @return the file
	 * @throws CliException of category {@link ErrorCategory#VALIDATION} if the name is
	 * none of the application's, {@link ErrorCategory#FAILURE} if the file cannot be made
	 */
	public Path create(String name, Path directory, Path target, LinkKind kind) {
		if (!this.argv0.names().contains(name)) {
			throw CliException.category(ErrorCategory.VALIDATION)
				.fix("Take one of these: " + String.join(", ", this.argv0.names()))
				.message("\"" + name + "\" is not a registered argv0 name");
		}
		Path file = file(name, directory, kind);
		InstalledFile installed = new InstalledFile(file);
		switch (kind) {
			case SOFT -> installed.softLink(target);
			case HARD -> installed.hardLink(target);
			case SCRIPT -> installed.write(script(name, target).getBytes(StandardCharsets.UTF_8), true);
		}
		return file;
	}

	/** The file that {@link #create} makes. */
	public Path file(String name, Path directory, LinkKind kind) {
		String ending = !this.windows ? "" : (kind == LinkKind.SCRIPT) ? ".cmd" : ".exe";
		return directory.resolve(name + ending);
	}

	String script(String name, Path target) {
		return this.windows ? "@\"" + target.toString().replace("%", "%%") + "\" " + Argv0.WORD + " " + name + " %*\r\n"
				: "#!/bin/sh\nexec \"" + target.toString().replaceAll("[\\\\$`\"]", "\\\\$0") + "\" " + Argv0.WORD + " "
						+ name + " \"$@\"\n";
	}

}
