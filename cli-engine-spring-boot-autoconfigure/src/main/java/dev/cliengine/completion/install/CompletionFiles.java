package dev.cliengine.completion.install;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.cliengine.completion.script.Shell;
import dev.cliengine.core.CliException;
import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.AtomicFile;

/**
 * An application's completion in the files of one person's shell: the script, and a
 * marked block in the file the shell reads when it starts. What else is in that file
 * stays as it is, also its mode and a link it is.
 *
 * @since 0.1.0
 */
public final class CompletionFiles {

	private static final long LIMIT = 16L * 1024 * 1024;

	private final ShellPlaces places;

	private final ManagedBlock block;

	private final boolean windowsLines;

	/**
	 * @param name the name people type
	 * @throws CliException if the environment names no home
	 */
	public CompletionFiles(Shell shell, String name, EnvironmentVariables environment) {
		this.places = ShellPlaces.of(shell, name, environment);
		this.block = new ManagedBlock(name);
		this.windowsLines = shell == Shell.POWERSHELL;
	}

	/**
	 * The files that belong to it: the script, then what the shell reads, if anything.
	 */
	public List<Path> all() {
		List<Path> files = new ArrayList<>(List.of(this.places.script()));
		Optional.ofNullable(this.places.startup()).ifPresent(files::add);
		return files;
	}

	/** What has to stand in the file the shell reads; empty if there is none. */
	public String body() {
		return this.places.body();
	}

	/**
	 * Writes the script and the block; again changes nothing.
	 * @throws CliException if a file cannot be read or written; a file that cannot be
	 * read is never replaced
	 */
	public void install(String script) {
		String body = new String(this.places.body().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
		Change change = change((text) -> this.block.put(text, body));
		AtomicFile.of(this.places.script()).write(script.getBytes(StandardCharsets.UTF_8));
		change.write();
	}

	/**
	 * Removes the block and the script.
	 * @return the files that were changed or removed
	 * @throws CliException as {@link #install} does
	 */
	public List<Path> uninstall() {
		List<Path> changed = new ArrayList<>();
		Change change = change(this.block::remove);
		if (change.write()) {
			changed.add(change.file());
		}
		if (AtomicFile.of(this.places.script()).delete()) {
			changed.add(0, this.places.script());
		}
		return changed;
	}

	/** What {@link #uninstall} would change or remove. */
	public List<Path> installed() {
		List<Path> found = new ArrayList<>();
		if (AtomicFile.of(this.places.script()).read(LIMIT).isPresent()) {
			found.add(this.places.script());
		}
		Change change = change(this.block::remove);
		if (change.isOne()) {
			found.add(change.file());
		}
		return found;
	}

	/** Read before anything is written, since it can fail. */
	private Change change(Edit edit) {
		Path startup = this.places.startup();
		if (startup == null) {
			return new Change(this.places.script(), "", "");
		}
		// Every byte is a character of this charset, so that none is lost
		String before = AtomicFile.of(startup)
			.read(LIMIT)
			.map((bytes) -> new String(bytes, StandardCharsets.ISO_8859_1))
			.orElse("");
		requireBytes(startup, before);
		String after = edit.apply(before);
		boolean normalise = this.windowsLines && !after.equals(before);
		return new Change(startup, before, normalise ? after.replaceAll("\r?\n", "\r\n") : after);
	}

	/** Text of two bytes a character begins with a mark; a block in it would be none. */
	private static void requireBytes(Path file, String text) {
		if (text.startsWith("\u00ff\u00fe") || text.startsWith("\u00fe\u00ff")) {
			throw CliException.category(ErrorCategory.FAILURE)
				.fix("Save it as UTF-8 and try again")
				.message(file + " is written in UTF-16");
		}
	}

	private interface Edit {

		String apply(String text);

	}

	/**
	 * A file before and after.
	 *
	 * @param file the file
	 * @param before its content
	 * @param after what is to be its content
	 */
	private record Change(Path file, String before, String after) {

		boolean isOne() {
			return !this.before.equals(this.after);
		}

		boolean write() {
			if (isOne()) {
				AtomicFile.of(this.file).write(this.after.getBytes(StandardCharsets.ISO_8859_1));
			}
			return isOne();
		}

	}

}
