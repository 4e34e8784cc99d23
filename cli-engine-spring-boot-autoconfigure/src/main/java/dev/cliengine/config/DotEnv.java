package dev.cliengine.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CliException;
import dev.cliengine.io.AtomicFile;

/**
 * What is in a {@code .env} file.
 *
 * @param variables variable by name
 * @since 0.1.0
 */
public record DotEnv(Map<String, Variable> variables) {

	private static final String NAME = ".env";

	private static final long LIMIT = 1024 * 1024;

	public DotEnv {
		variables = Map.copyOf(variables);
	}

	/** No variables at all. */
	public static DotEnv none() {
		return new DotEnv(Map.of());
	}

	/**
	 * Reads {@code NAME=VALUE} lines, with or without {@code export} before them. A value
	 * in single quotes stands as it is; one in double quotes may contain {@code \n},
	 * {@code \t}, {@code \"}, {@code \\} and {@code \$}; any other ends at a space and
	 * {@code #}. Nothing is expanded, no value spans lines, and of two lines for one name
	 * the later holds. What is not such a line is skipped.
	 * @param file where the text is from
	 * @param notice receives {@code FILE:LINE: ...} for each line skipped, without what
	 * is in it
	 */
	public static DotEnv parse(String text, Path file, Consumer<String> notice) {
		Map<String, Variable> variables = new LinkedHashMap<>();
		String[] lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\r|\n", -1);
		for (int i = 0; i < lines.length; i++) {
			if (DotEnvLine.isBlank(lines[i])) {
				continue;
			}
			int number = i + 1;
			DotEnvLine.parse(lines[i])
				.ifPresentOrElse((line) -> variables.put(line.name(), new Variable(line.value(), file, number)),
						() -> notice.accept(file + ":" + number + ": skipped, it is not NAME=VALUE"));
		}
		return new DotEnv(variables);
	}

	/**
	 * The nearest {@code .env} in a directory or one above it. A directory of that name,
	 * or a file of more than 1 MiB, is passed by; a file that cannot be read holds
	 * nothing. Never fails.
	 * @param from where to begin
	 * @param notice receives a line for whatever could not be read
	 */
	public static DotEnv search(Path from, Consumer<String> notice) {
		for (Path directory = absolute(from); directory != null; directory = directory.getParent()) {
			Path file = directory.resolve(NAME);
			if (Files.isRegularFile(file) && isSmall(file, notice)) {
				return read(file, notice).map((text) -> parse(text, file, notice)).orElseGet(DotEnv::none);
			}
		}
		return none();
	}

	private static @Nullable Path absolute(Path from) {
		return from.toAbsolutePath().normalize();
	}

	private static boolean isSmall(Path file, Consumer<String> notice) {
		try {
			if (Files.size(file) <= LIMIT) {
				return true;
			}
			notice.accept(file + ": ignored, it is larger than 1 MiB");
			return false;
		}
		catch (IOException ex) {
			// Reading it says why it cannot be read.
			return true;
		}
	}

	private static Optional<String> read(Path file, Consumer<String> notice) {
		try {
			return AtomicFile.of(file).read(LIMIT).map((bytes) -> new String(bytes, StandardCharsets.UTF_8));
		}
		catch (CliException ex) {
			notice.accept(file + ": ignored: " + ex.getMessage());
			return Optional.empty();
		}
	}

	/**
	 * One variable. Its text form is its place, never its value.
	 *
	 * @param value the value without quotes
	 * @param file the file it stands in
	 * @param line its line, from 1
	 */
	public record Variable(String value, Path file, int line) {

		@Override
		public String toString() {
			return this.file + ":" + this.line;
		}

	}

}
