package dev.cliengine.config;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.io.AtomicFile;
import dev.cliengine.io.LockFile;

/**
 * One configuration file on disk. Readers see the old content or the new one; writers of
 * one file wait for each other and lose nothing. A symbolic link is followed and stays
 * one.
 *
 * @since 0.1.0
 */
public final class ConfigFile {

	private static final int LIMIT = 8 * 1024 * 1024;

	private final ConfigFileSpec spec;

	private final Supplier<Path> directory;

	private final Consumer<String> notice;

	private final AtomicBoolean looked = new AtomicBoolean();

	/**
	 * @param directory where it is; may fail, when there is no place
	 * @param notice receives a line when writing has to wait, and when others can use a
	 * secret file
	 */
	public ConfigFile(ConfigFileSpec spec, Supplier<Path> directory, Consumer<String> notice) {
		this.spec = spec;
		this.directory = directory;
		this.notice = notice;
	}

	/**
	 * Where it is, whether it exists or not.
	 * @throws CliException if the system gives it no place
	 */
	public Path path() {
		return this.directory.get().resolve(this.spec.name());
	}

	/** Its name in the directory. */
	public String name() {
		return this.spec.name();
	}

	public ConfigFormat format() {
		return this.spec.format();
	}

	/** Whether it holds secrets. */
	public boolean secret() {
		return this.spec.secret();
	}

	/**
	 * What is in it now; an empty document when there is no file, or no place for one.
	 * @throws CliException if it cannot be read, is larger than 8 MiB, or is not well
	 * formed ({@code CONFIG_MALFORMED})
	 */
	public ConfigDocument read() {
		ConfigDocument document = content();
		tellIfOpenToOthers();
		return document;
	}

	/**
	 * Replaces the content by what the edit makes of the content of that moment, as one
	 * step. When the text stays the same, nothing is written, locked or created; only a
	 * secret file that others can use becomes its owner's.
	 * @param edit called again when somebody else writes meanwhile
	 * @return what is in it now
	 * @throws CliException as {@link #read()} and {@link #path()} do, or if the file
	 * cannot be written or locked; it then holds what it held
	 */
	public ConfigDocument update(UnaryOperator<ConfigDocument> edit) {
		return update(edit, false).after();
	}

	/**
	 * The same, for an edit that may bring a secret into a file that had none.
	 * @param ownerOnly whether the file is for its owner alone from now on
	 */
	ConfigChange update(UnaryOperator<ConfigDocument> edit, boolean ownerOnly) {
		Path path = path();
		boolean narrow = ownerOnly || secret();
		AtomicFile file = narrow ? AtomicFile.secret(path) : AtomicFile.of(path);
		ConfigChange expected = ConfigChange.of(parse(text(path), path), edit);
		if (expected.isNone() && !(narrow && file.openToOthers())) {
			return expected;
		}
		return LockFile.beside(path, this.notice).hold(() -> {
			String now = text(path);
			ConfigChange change = expected.startsFrom(now) ? expected : ConfigChange.of(parse(now, path), edit);
			if (!change.isNone() || narrow && file.openToOthers()) {
				file.write(encoded(change.after(), path));
			}
			return change;
		});
	}

	/**
	 * Its bytes, whatever they mean; none when there is no file.
	 * @throws CliException if it cannot be read or is larger than 8 MiB
	 */
	public byte[] bytes() {
		return AtomicFile.of(path()).read(LIMIT).orElseGet(() -> new byte[0]);
	}

	/**
	 * What it would hold with these bytes.
	 * @throws CliException if they are not well formed ({@code CONFIG_MALFORMED})
	 */
	public ConfigDocument parse(byte[] content) {
		return parse(ConfigText.decode(content, path()), path());
	}

	/**
	 * Replaces the bytes by others that are well formed.
	 * @param expected what it must still hold
	 * @throws CliException if it holds something else by now, or as
	 * {@link #parse(byte[])} and {@link #update} do
	 */
	void replace(byte[] expected, byte[] content) {
		Path path = path();
		parse(content);
		LockFile.beside(path, this.notice).hold(() -> {
			if (!Arrays.equals(bytes(), expected)) {
				throw CliException.category(ErrorCategory.FAILURE)
					.fix("Look at both and try again")
					.message("Somebody else changed " + path + " meanwhile");
			}
			AtomicFile file = secret() ? AtomicFile.secret(path) : AtomicFile.of(path);
			file.write(content);
			return content;
		});
	}

	/** Like {@link #read()}, without looking who else can use it. */
	ConfigDocument content() {
		return place().map((path) -> parse(text(path), path)).orElseGet(() -> parse("", Path.of(this.spec.name())));
	}

	/** Says once who else can use a secret file, and how to change that. */
	void tellIfOpenToOthers() {
		if (secret() && this.looked.compareAndSet(false, true)) {
			place().filter((path) -> AtomicFile.of(path).openToOthers())
				.ifPresent((path) -> this.notice
					.accept("Others can use " + path + ", which holds secrets; run chmod 600 \"" + path + "\""));
		}
	}

	ConfigFileSpec spec() {
		return this.spec;
	}

	private Optional<Path> place() {
		try {
			return Optional.of(path());
		}
		catch (CliException ex) {
			return Optional.empty();
		}
	}

	private static String text(Path path) {
		return ConfigText.decode(AtomicFile.of(path).read(LIMIT).orElseGet(() -> new byte[0]), path);
	}

	private ConfigDocument parse(String text, Path path) {
		return text.isEmpty() ? new EmptyDocument(format(), path) : format().parse(text, path);
	}

	private static byte[] encoded(ConfigDocument document, Path path) {
		byte[] bytes = ConfigText.encode(document.text(), path);
		if (bytes.length > LIMIT) {
			throw CliException.category(ErrorCategory.VALIDATION)
				.fix("Keep large values in files of their own")
				.message("Cannot write " + path + ": it would be larger than " + LIMIT + " bytes");
		}
		return bytes;
	}

}
