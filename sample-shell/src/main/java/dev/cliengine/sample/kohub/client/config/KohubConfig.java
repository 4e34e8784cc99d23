package dev.cliengine.sample.kohub.client.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import dev.cliengine.config.ConfigDocument;
import dev.cliengine.config.ConfigFile;
import dev.cliengine.config.ConfigFileSpec;
import dev.cliengine.config.ConfigFormat;
import dev.cliengine.config.ConfigPath;
import dev.cliengine.sample.kohub.client.model.RepoType;

/**
 * The configuration file, an object in JSON. Keys that nobody knows survive every change;
 * reading creates nothing; only the owner can read it.
 * <p>
 * All methods throw {@link dev.cliengine.core.CliException} with code
 * {@code CONFIG_MALFORMED}, naming file and line, if it holds anything else.
 *
 * @since 0.1.0
 */
public final class KohubConfig {

	private static final int REMEMBERED = 50;

	private final Path directory;

	private final ConfigFile file;

	private final AtomicReference<@Nullable Seen> seen = new AtomicReference<>();

	/**
	 * @param directory where the file is
	 * @param notice receives a line when writing has to wait, and when others can read
	 * the file
	 */
	public KohubConfig(Path directory, Consumer<String> notice) {
		this.directory = directory;
		this.file = new ConfigFile(new ConfigFileSpec("config.json", ConfigFormat.JSON, true, List.of()),
				() -> directory, notice);
	}

	/** The file in {@code KOHUB_CONFIG_DIR}, else in {@code .kohub} of the home. */
	public static KohubConfig of(Map<String, String> environment, Path home, Consumer<String> notice) {
		String directory = environment.getOrDefault("KOHUB_CONFIG_DIR", "");
		return new KohubConfig(directory.isEmpty() ? home.resolve(".kohub") : Path.of(directory), notice);
	}

	public Path directory() {
		return this.directory;
	}

	/** Where the file is, whether it exists or not. */
	public Path path() {
		return this.file.path();
	}

	/** All that is in it, in its order; a file that did not change is not read again. */
	public Map<String, Object> values() {
		Object state = state();
		Seen last = this.seen.get();
		if (last != null && last.state().equals(state)) {
			return last.values();
		}
		Map<String, Object> values = this.file.read().values();
		this.seen.set((state != null) ? new Seen(state, values) : null);
		return values;
	}

	public Optional<Object> get(String key) {
		return Optional.ofNullable(values().get(key));
	}

	public Optional<String> endpoint() {
		return text("endpoint");
	}

	public Optional<String> token() {
		return text("token");
	}

	/** {@link RepoType#MODEL} where nothing is said. */
	public RepoType defaultRepoType() {
		return text("default_repo_type").map(RepoType::of).orElse(RepoType.MODEL);
	}

	/** Whether no arguments mean the interactive mode; true where nothing is said. */
	public boolean interactiveModeDefault() {
		return flag("interactive_mode_default");
	}

	/** Whether output may have icons; true where nothing is said. */
	public boolean useEmoji() {
		return flag("use_emoji");
	}

	/** {@code default}, {@code dark} or {@code light}. */
	public String theme() {
		return text("theme").orElse("default");
	}

	/**
	 * Sets a value. An empty token removes the token.
	 * @return what is stored
	 * @throws dev.cliengine.sample.kohub.client.error.ValidationError if the key cannot
	 * have it
	 */
	public Object set(String key, String value) {
		if (key.equals("token") && value.isEmpty()) {
			remove(key);
			return value;
		}
		Object typed = ConfigKeys.typed(key, value);
		put(key, typed);
		return typed;
	}

	/** Stores endpoint and token; {@code null} leaves one as it is. */
	public void save(@Nullable String endpoint, @Nullable String token) {
		if (endpoint != null) {
			set("endpoint", endpoint);
		}
		if (token != null) {
			set("token", token);
		}
	}

	/** Removes a value. */
	public void remove(String key) {
		this.file.update((document) -> document.without(ConfigPath.of(key)));
	}

	/** Removes everything. */
	public void clear() {
		this.file.update((document) -> {
			ConfigDocument empty = document;
			for (String key : document.values().keySet()) {
				empty = empty.without(ConfigPath.of(key));
			}
			return empty;
		});
	}

	/** What was changed lately, the newest first; at most 50. */
	public List<HistoryEntry> history() {
		List<HistoryEntry> entries = new ArrayList<>();
		stored(values()).forEach((entry) -> entries.add(0, HistoryEntry.of(entry)));
		return entries;
	}

	/** Notes a change. */
	public void record(HistoryEntry entry) {
		this.file.update((document) -> {
			List<Object> entries = new ArrayList<>(stored(document.values()));
			entries.add(entry.stored());
			int surplus = Math.max(0, entries.size() - REMEMBERED);
			return document.with(ConfigPath.of("history"), List.copyOf(entries.subList(surplus, entries.size())));
		});
	}

	/** Forgets all changes. */
	public void clearHistory() {
		remove("history");
	}

	/** Stores a value of any type that JSON has, for keys people do not set. */
	public void put(String key, Object value) {
		this.file.update((document) -> document.with(ConfigPath.of(key), value));
	}

	/** Another one for each change, nothing where there is no file. */
	private @Nullable Object state() {
		try {
			BasicFileAttributes file = Files.readAttributes(path(), BasicFileAttributes.class);
			return List.of(file.lastModifiedTime(), file.size(), String.valueOf(file.fileKey()));
		}
		catch (IOException ex) {
			return null;
		}
	}

	private static List<Map<?, ?>> stored(Map<String, Object> values) {
		List<Map<?, ?>> entries = new ArrayList<>();
		if (values.get("history") instanceof List<?> list) {
			for (Object entry : list) {
				if (entry instanceof Map<?, ?> map) {
					entries.add(map);
				}
			}
		}
		return entries;
	}

	private Optional<String> text(String key) {
		return get(key).map(Object::toString).filter((text) -> !text.isEmpty());
	}

	private boolean flag(String key) {
		return !text(key).filter("false"::equals).isPresent();
	}

	/**
	 * What was in the file.
	 *
	 * @param state of the file then
	 */
	private record Seen(Object state, Map<String, Object> values) {
	}

}
