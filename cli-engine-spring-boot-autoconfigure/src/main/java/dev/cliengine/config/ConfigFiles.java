package dev.cliengine.config;

import java.nio.file.Path;
import java.util.ArrayList;
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

	private final List<Entry> entries;

	private final Map<ConfigFile, Loaded> loaded = new ConcurrentHashMap<>();

	/**
	 * @param notice receives a line when writing has to wait
	 */
	public ConfigFiles(ConfigLayout layout, Consumer<String> notice) {
		this.entries = layout.files()
			.stream()
			.map((spec) -> new Entry(spec,
					new ConfigFile(() -> layout.directory().get().resolve(spec.name()), spec.format(), spec.secret(),
							notice)))
			.toList();
	}

	/** All of them; the first one holds what belongs to none. */
	public List<ConfigFile> all() {
		return this.entries.stream().map(Entry::file).toList();
	}

	/** The file a value belongs into. */
	public ConfigFile fileOf(ConfigPath path) {
		return this.entries.stream()
			.filter((entry) -> entry.spec().isHomeOf(path))
			.findFirst()
			.orElse(this.entries.get(0))
			.file();
	}

	/**
	 * What was read of a file, empty if that failed.
	 */
	public Optional<ConfigDocument> document(ConfigFile file) {
		return Optional.ofNullable(load(file).document());
	}

	/** Why files could not be read. A file that is not there is no failure. */
	public List<CliException> failures() {
		return all().stream()
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
		this.loaded.put(file, new Loaded(file.update(edit), null));
		return file.path();
	}

	/**
	 * Sets values, each in its file; all values of one file at once.
	 * @return the paths of the files that hold them now
	 */
	public List<Path> set(Map<ConfigPath, Object> values) {
		Map<ConfigFile, Map<ConfigPath, Object>> byFile = new LinkedHashMap<>();
		values.forEach((path, value) -> byFile.computeIfAbsent(fileOf(path), (file) -> new LinkedHashMap<>())
			.put(path, value));
		List<Path> paths = new ArrayList<>();
		byFile.forEach((file, own) -> paths.add(update(file, (document) -> with(document, own))));
		return paths;
	}

	/**
	 * Removes a value from its file.
	 * @return whether there was one
	 */
	public boolean unset(ConfigPath path) {
		ConfigFile file = fileOf(path);
		boolean[] found = new boolean[1];
		update(file, (document) -> {
			found[0] = document.get(path).isPresent();
			return document.without(path);
		});
		return found[0];
	}

	private static ConfigDocument with(ConfigDocument document, Map<ConfigPath, Object> values) {
		ConfigDocument edited = document;
		for (Map.Entry<ConfigPath, Object> value : values.entrySet()) {
			edited = edited.with(value.getKey(), value.getValue());
		}
		return edited;
	}

	private Loaded load(ConfigFile file) {
		return this.loaded.computeIfAbsent(file, Loaded::of);
	}

	private record Entry(ConfigFileSpec spec, ConfigFile file) {
	}

	private record Loaded(@Nullable ConfigDocument document, @Nullable CliException failure) {

		static Loaded of(ConfigFile file) {
			try {
				return new Loaded(file.read(), null);
			}
			catch (CliException ex) {
				return new Loaded(null, ex);
			}
		}

	}

}
