package dev.cliengine.config;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CliException;

/**
 * All configuration files of an application. Each is read once, when somebody first asks;
 * what this process writes, it sees.
 *
 * @since 0.1.0
 */
public final class ConfigFiles {

	private final List<ConfigFile> files;

	private final Map<ConfigFile, Loaded> loaded = new ConcurrentHashMap<>();

	/**
	 * @param notice receives a line when writing has to wait, and once for a secret file
	 * that others can use
	 */
	public ConfigFiles(ConfigLayout layout, Consumer<String> notice) {
		this.files = layout.files().stream().map((spec) -> new ConfigFile(spec, layout.directory(), notice)).toList();
	}

	/** All of them; the first one holds what belongs to none. */
	public List<ConfigFile> all() {
		return this.files;
	}

	/** The file a value belongs into. */
	public ConfigFile fileOf(ConfigPath path) {
		ConfigFile best = this.files.get(0);
		for (ConfigFile file : this.files) {
			best = (file.spec().claim(path) > best.spec().claim(path)) ? file : best;
		}
		return best;
	}

	/**
	 * What was read of a file, empty if that failed. A file that is not there, or that
	 * has no place, holds an empty document.
	 */
	public Optional<ConfigDocument> document(ConfigFile file) {
		return Optional.ofNullable(load(file).document());
	}

	/** Why files could not be read. A file that is not there is no failure. */
	public List<CliException> failures() {
		return this.files.stream()
			.map(this::load)
			.flatMap((loaded) -> Optional.ofNullable(loaded.failure()).stream())
			.toList();
	}

	/**
	 * Insists on files that can be read, for those who must not fall back on defaults.
	 * @throws CliException the first of the failures
	 */
	public void requireReadable() {
		failures().stream().findFirst().ifPresent((failure) -> {
			throw failure;
		});
	}

	/** The value at a path, from the file it belongs into. */
	public Optional<Object> get(ConfigPath path) {
		return document(fileOf(path)).flatMap((document) -> document.get(path));
	}

	/**
	 * Edits a file on disk; see {@link ConfigFile#update}.
	 * @return the path of the file
	 */
	public Path update(ConfigFile file, UnaryOperator<ConfigDocument> edit) {
		change(file, edit, false);
		return file.path();
	}

	/**
	 * Sets values that are no secrets, or that belong into a secret file.
	 * @return the paths of the files that hold them now
	 * @throws CliException as {@link #set(Map, boolean)} does
	 */
	public List<Path> set(Map<ConfigPath, Object> values) {
		return set(values, false);
	}

	/**
	 * Sets values, each in its file; all values of one file at once.
	 * @param secret whether only the owner may read the files from now on
	 * @return the paths of the files that hold them now
	 * @throws CliException as {@link ConfigFile#update} and {@link ConfigDocument#with}
	 * do; no file is changed by values that one of them refuses
	 */
	public List<Path> set(Map<ConfigPath, Object> values, boolean secret) {
		Map<ConfigFile, Map<ConfigPath, Object>> byFile = byFile(values);
		if (byFile.size() > 1) {
			byFile.forEach((file, own) -> with(file.content(), own));
		}
		byFile.forEach((file, own) -> change(file, (document) -> with(document, own), secret));
		return byFile.keySet().stream().map(ConfigFile::path).toList();
	}

	/**
	 * The file that would hold these values, if all of them can be set.
	 * @throws CliException as {@link #set(Map, boolean)} does; nothing is written
	 */
	public Path preview(Map<ConfigPath, Object> values) {
		Map<ConfigFile, Map<ConfigPath, Object>> byFile = byFile(values);
		byFile.forEach((file, own) -> with(file.content(), own));
		return byFile.keySet().stream().findFirst().orElse(this.files.get(0)).path();
	}

	/**
	 * Replaces a whole file.
	 * @param expected what it must still hold
	 * @throws CliException if it holds something else by now, the new content is not well
	 * formed, or it cannot be written
	 */
	public void replace(ConfigFile file, byte[] expected, byte[] content) {
		file.replace(expected, content);
		this.loaded.remove(file);
	}

	/**
	 * Removes a value from its file.
	 * @return whether there was one
	 * @throws CliException as {@link ConfigFile#update} does
	 */
	public boolean unset(ConfigPath path) {
		ConfigChange change = change(fileOf(path), (document) -> document.without(path), false);
		return change.before().get(path).isPresent();
	}

	private Map<ConfigFile, Map<ConfigPath, Object>> byFile(Map<ConfigPath, Object> values) {
		Map<ConfigFile, Map<ConfigPath, Object>> byFile = new LinkedHashMap<>();
		values.forEach((path, value) -> byFile.computeIfAbsent(fileOf(path), (file) -> new LinkedHashMap<>())
			.put(path, value));
		return byFile;
	}

	private ConfigChange change(ConfigFile file, UnaryOperator<ConfigDocument> edit, boolean secret) {
		ConfigChange change = file.update(edit, secret);
		// Not the new document itself: another thread may have written a newer one.
		this.loaded.remove(file);
		return change;
	}

	private static ConfigDocument with(ConfigDocument document, Map<ConfigPath, Object> values) {
		ConfigDocument edited = document;
		for (Map.Entry<ConfigPath, Object> value : values.entrySet()) {
			edited = edited.with(value.getKey(), value.getValue());
		}
		return edited;
	}

	private Loaded load(ConfigFile file) {
		Loaded found = this.loaded.computeIfAbsent(file, Loaded::of);
		// After the map is free again, as whoever shows the notice may ask for a value.
		file.tellIfOpenToOthers();
		return found;
	}

	private record Loaded(@Nullable ConfigDocument document, @Nullable CliException failure) {

		static Loaded of(ConfigFile file) {
			try {
				return new Loaded(file.content(), null);
			}
			catch (CliException ex) {
				return new Loaded(null, ex);
			}
		}

	}

}
