package dev.cliengine.shell;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import org.jline.reader.Candidate;
import org.jspecify.annotations.Nullable;

import dev.cliengine.terminal.ControlCharacters;

/**
 * Completes names of files: directories end with a slash and may go on, hidden files are
 * offered to whoever types the dot.
 *
 * @param directory what relative names are relative to
 * @param home what {@code ~} stands for, {@code null} where that is not known
 */
record FileNames(Path directory, @Nullable Path home) {

	private static final int MOST = 1000;

	/** The word with the home directory in place of a {@code ~} that names it. */
	String expanded(String word) {
		String name = word.substring(prefix(word).length());
		return (this.home != null && name.startsWith("~/")) ? prefix(word) + this.home + name.substring(1) : word;
	}

	/** The candidates for a word: a name, or {@code --option=} and a name. */
	List<Candidate> complete(String word) {
		String prefix = prefix(word);
		String typed = word.substring(prefix.length());
		int slash = typed.lastIndexOf('/') + 1;
		String start = typed.substring(slash);
		try (DirectoryStream<Path> entries = Files
			.newDirectoryStream(this.directory.resolve(typed.substring(0, slash)))) {
			return StreamSupport.stream(entries.spliterator(), false)
				.filter((entry) -> isOffered(name(entry), start))
				.limit(MOST)
				.sorted()
				.map((entry) -> candidate(prefix + typed.substring(0, slash), entry))
				.toList();
		}
		catch (IOException | RuntimeException ex) {
			// There is no such directory, or nobody may read it
			return List.of();
		}
	}

	private static String prefix(String word) {
		int equals = word.startsWith("--") ? word.indexOf('=') : -1;
		return word.substring(0, equals + 1);
	}

	private static boolean isOffered(String name, String start) {
		boolean shown = !name.startsWith(".") || start.startsWith(".");
		return shown && name.startsWith(start) && ControlCharacters.singleLine(name).equals(name);
	}

	private static Candidate candidate(String before, Path entry) {
		boolean directory = Files.isDirectory(entry);
		String name = name(entry) + (directory ? "/" : "");
		return new Candidate(before + name, name, null, null, null, null, !directory);
	}

	private static String name(Path entry) {
		return String.valueOf(entry.getFileName());
	}

}
