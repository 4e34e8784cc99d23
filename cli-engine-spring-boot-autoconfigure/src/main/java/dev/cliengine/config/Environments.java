package dev.cliengine.config;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * The environments of an application, such as {@code prod} and {@code staging}, and which
 * of them people chose. What the application brings along is overlaid by
 * {@code environments.toml}, key by key at the top of a table: a table within an
 * environment replaces the one below as a whole. Files are read once, when somebody first
 * asks; what this process writes, it sees.
 *
 * @since 0.1.0
 */
public final class Environments {

	private static final ConfigPath ACTIVE = ConfigPath.parse("environment.active");

	private final SortedMap<String, Map<String, Object>> builtIn = new TreeMap<>();

	private final String defaultName;

	private final EnvironmentsFile file;

	private final ConfigFiles config;

	private final @Nullable EnvironmentFallback fallback;

	/**
	 * @param compiledIn what the application brings along
	 * @param defaultName the environment used when nobody chose one, {@code null} for
	 * none
	 * @param environmentsFile holds what people define
	 * @param config holds what people chose
	 * @param fileEnabled whether people may define environments at all
	 */
	public Environments(List<EnvironmentDefinition> compiledIn, @Nullable String defaultName,
			ConfigFile environmentsFile, ConfigFiles config, boolean fileEnabled) {
		for (EnvironmentDefinition definition : compiledIn) {
			this.builtIn.computeIfAbsent(definition.name(), (name) -> new LinkedHashMap<>())
				.putAll(definition.values());
		}
		this.defaultName = (defaultName != null) ? defaultName.strip() : "";
		this.file = new EnvironmentsFile(environmentsFile, fileEnabled);
		this.config = config;
		this.fallback = null;
	}

	private Environments(Environments base, EnvironmentFallback fallback) {
		this.builtIn.putAll(base.builtIn);
		this.defaultName = base.defaultName;
		this.file = base.file;
		this.config = base.config;
		this.fallback = fallback;
	}

	/** The same with environments that can be computed but not listed. */
	public Environments withFallback(EnvironmentFallback fallback) {
		return new Environments(this, fallback);
	}

	/**
	 * Whether the application has environments at all. A file that cannot be read counts
	 * as empty.
	 */
	public boolean any() {
		return this.fallback != null || !this.builtIn.isEmpty() || !this.file.names().isEmpty();
	}

	/** All that can be listed, sorted. A file that cannot be read counts as empty. */
	public List<String> names() {
		TreeSet<String> names = new TreeSet<>(this.builtIn.keySet());
		names.addAll(this.file.names());
		return List.copyOf(names);
	}

	/** Why the file of environments could not be read, empty if it could. */
	public Optional<CliException> failure() {
		return this.file.failure();
	}

	/** The file where people define environments, empty if there is none to write to. */
	public Optional<Path> file() {
		return this.file.path();
	}

	/**
	 * What holds in an environment.
	 * @throws CliException of category {@link ErrorCategory#VALIDATION} and code
	 * {@code UNKNOWN_ENVIRONMENT} if there is none of that name, or if the file of
	 * environments cannot be read
	 */
	public EnvironmentTable get(String name) {
		return find(name).orElseThrow(() -> unknown(name).typed(file()));
	}

	/** Whether there is an environment of that name, as far as files can be read. */
	public boolean isKnown(String name) {
		return builtIn(name).isPresent() || this.file.names().contains(name);
	}

	/** What people chose for good, whether it exists or not. */
	public Optional<String> stored() {
		return this.config.get(ACTIVE)
			.filter(String.class::isInstance)
			.map((value) -> ((String) value).strip())
			.filter((name) -> !name.isEmpty());
	}

	/**
	 * The environment in effect when the command line names none, whether it exists or
	 * not: the stored one, else the default, else empty.
	 */
	public String active() {
		return stored().orElse(this.defaultName);
	}

	/**
	 * The environment of a run.
	 * @param option what the command line says, or {@code null}
	 * @return its name; empty if nobody says anything and there are no environments
	 * @throws CliException as {@link #get} does
	 */
	public String resolve(@Nullable String option) {
		if (option != null) {
			return get(option).name();
		}
		Optional<String> stored = stored();
		if (stored.isPresent()) {
			return find(stored.get()).orElseThrow(() -> unknown(stored.get()).stored(storedIn())).name();
		}
		if (this.defaultName.isEmpty() || (!any() && failure().isEmpty())) {
			return "";
		}
		return find(this.defaultName).orElseThrow(() -> unknown(this.defaultName).byDefault()).name();
	}

	/**
	 * Makes an environment the one used from now on.
	 * @return the file that remembers it
	 * @throws CliException as {@link #get} does, or if the file cannot be written
	 */
	public Path activate(String name) {
		return this.config.set(Map.of(ACTIVE, get(name).name())).get(0);
	}

	/**
	 * Forgets what people chose.
	 * @return whether there was anything to forget
	 * @throws CliException if the file cannot be written
	 */
	public boolean deactivate() {
		return this.config.unset(ACTIVE);
	}

	/**
	 * Writes a value of an environment into the file of environments.
	 * @return that file
	 * @throws CliException as {@link #get} does, if something on the way is not a table,
	 * or if the file cannot be written
	 */
	public Path set(String name, ConfigPath key, Object value) {
		return this.file.set(get(name).name(), key, value);
	}

	/**
	 * Removes a value of an environment from the file of environments, so that the
	 * built-in one holds again.
	 * @return whether the file had one
	 * @throws CliException as {@link #set} does
	 */
	public boolean unset(String name, ConfigPath key) {
		return this.file.unset(get(name).name(), key);
	}

	private Optional<EnvironmentTable> find(String name) {
		Optional<Map<String, EnvironmentsDocument.Found>> overlay = this.file.table(name);
		Optional<Map<String, Object>> base = builtIn(name);
		if (overlay.isEmpty() && base.isEmpty()) {
			return Optional.empty();
		}
		Map<String, Object> values = new LinkedHashMap<>(base.orElseGet(Map::of));
		Map<String, String> origins = new LinkedHashMap<>();
		values.keySet().forEach((key) -> origins.put(key, EnvironmentTable.BUILT_IN));
		overlay.orElseGet(Map::of).forEach((key, found) -> {
			values.put(key, found.value());
			origins.put(key, found.origin());
		});
		return Optional.of(new EnvironmentTable(name, values, origins));
	}

	private Optional<Map<String, Object>> builtIn(String name) {
		Map<String, Object> table = this.builtIn.get(name);
		if (table != null || this.fallback == null || !EnvironmentDefinition.isName(name)) {
			return Optional.ofNullable(table);
		}
		return this.fallback.find(name).map(PlainValues::table);
	}

	private UnknownEnvironment unknown(String name) {
		return new UnknownEnvironment(name, names());
	}

	private String storedIn() {
		ConfigFile home = this.config.fileOf(ACTIVE);
		OptionalInt line = this.config.document(home)
			.map((document) -> document.line(ACTIVE))
			.orElseGet(OptionalInt::empty);
		return home.path() + (line.isPresent() ? ":" + line.getAsInt() : "");
	}

}
