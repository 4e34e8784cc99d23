package dev.cliengine.config;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import dev.cliengine.io.AtomicFile;
import dev.cliengine.io.LockFile;

/**
 * One configuration file on disk. Readers see the old content or the new one; writers of
 * one file wait for each other and lose nothing.
 *
 * @since 0.1.0
 */
public final class ConfigFile {

	private static final long LIMIT = 8 * 1024 * 1024;

	private final Supplier<Path> place;

	private final ConfigFormat format;

	private final boolean secret;

	private final Consumer<String> notice;

	/**
	 * @param place where it is; may fail, when there is no place
	 * @param secret whether only its owner may read it
	 * @param notice receives a line when writing has to wait
	 */
	public ConfigFile(Supplier<Path> place, ConfigFormat format, boolean secret, Consumer<String> notice) {
		this.place = place;
		this.format = format;
		this.secret = secret;
		this.notice = notice;
	}

	/**
	 * Where it is, whether it exists or not.
	 * @throws dev.cliengine.core.CliException if the system gives it no place
	 */
	public Path path() {
		return this.place.get();
	}

	public ConfigFormat format() {
		return this.format;
	}

	/** Whether it holds secrets. */
	public boolean secret() {
		return this.secret;
	}

	/**
	 * What is in it now; an empty document when there is no file.
	 * @throws dev.cliengine.core.CliException if it cannot be read, is larger than 8 MiB,
	 * or is not well formed ({@code CONFIG_MALFORMED})
	 */
	public ConfigDocument read() {
		return parse(file().read(LIMIT).orElseGet(() -> new byte[0]));
	}

	/**
	 * Replaces the content by what the edit makes of the content of that moment, as one
	 * step. Nothing is written when the text stays the same.
	 * @return what is in it now
	 * @throws dev.cliengine.core.CliException as {@link #read()} does, or if the file
	 * cannot be written or locked; it then holds what it held
	 */
	public ConfigDocument update(UnaryOperator<ConfigDocument> edit) {
		return LockFile.beside(path(), this.notice).hold(() -> {
			ConfigDocument before = read();
			ConfigDocument after = edit.apply(before);
			if (!after.text().equals(before.text())) {
				file().write(after.text().getBytes(StandardCharsets.UTF_8));
			}
			return after;
		});
	}

	private AtomicFile file() {
		return this.secret ? AtomicFile.secret(path()) : AtomicFile.of(path());
	}

	private ConfigDocument parse(byte[] content) {
		Path path = path();
		return this.format.parse(ConfigText.decode(content, path), path);
	}

}
