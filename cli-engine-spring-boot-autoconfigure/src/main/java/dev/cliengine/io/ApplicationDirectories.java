package dev.cliengine.io;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Where one application keeps its files for one person. The {@code XDG_*_HOME} variables
 * count on every system; without them each system's own custom does. Variables that are
 * empty or hold a relative path are ignored. Nothing is looked at before it is asked for,
 * and no directory is created.
 *
 * @since 0.1.0
 */
public final class ApplicationDirectories {

	private static final String APPLICATION_SUPPORT = "Library/Application Support";

	private final String applicationId;

	private final Map<String, String> environment;

	private final OperatingSystem os;

	/**
	 * @param applicationId the name of the application's own directory below each base; a
	 * {@linkplain SafePathComponent safe} name
	 * @param environment the environment variables
	 * @param os the system whose custom to follow
	 */
	public ApplicationDirectories(String applicationId, Map<String, String> environment, OperatingSystem os) {
		this.applicationId = applicationId;
		this.environment = Map.copyOf(environment);
		this.os = os;
	}

	/**
	 * What the person decided: settings, environments, credentials.
	 * @throws CliException if no variable gives an absolute path, or the application's id
	 * is not a safe name
	 */
	public Path config() {
		Base xdg = new Base("XDG_CONFIG_HOME", "");
		Base dotConfig = new Base("HOME", ".config");
		Base appData = new Base("APPDATA", "");
		return switch (this.os) {
			case WINDOWS -> first("configuration", xdg, appData, dotConfig);
			case MACOS ->
				first("configuration", xdg, onlyIfUsed(dotConfig), new Base("HOME", APPLICATION_SUPPORT), appData);
			case LINUX, OTHER -> first("configuration", xdg, dotConfig, appData);
		};
	}

	/**
	 * What the application made and the person would miss.
	 * @throws CliException as {@link #config()} does
	 */
	public Path data() {
		return local("data", "XDG_DATA_HOME", APPLICATION_SUPPORT, ".local/share");
	}

	/**
	 * What can be fetched or computed again.
	 * @throws CliException as {@link #config()} does
	 */
	public Path cache() {
		return local("cache", "XDG_CACHE_HOME", "Library/Caches", ".cache");
	}

	/**
	 * What happened here: history, journals, marks of progress.
	 * @throws CliException as {@link #config()} does
	 */
	public Path state() {
		return local("state", "XDG_STATE_HOME", APPLICATION_SUPPORT, ".local/state");
	}

	private Path local(String purpose, String variable, String onMacos, String elsewhere) {
		Base xdg = new Base(variable, "");
		Base home = new Base("HOME", (this.os == OperatingSystem.MACOS) ? onMacos : elsewhere);
		return (this.os == OperatingSystem.WINDOWS) ? first(purpose, xdg, new Base("LOCALAPPDATA", ""), home)
				: first(purpose, xdg, home);
	}

	private Path first(String purpose, @Nullable Base... bases) {
		String directory = SafePathComponent.require(this.applicationId);
		List<Base> candidates = Arrays.stream(bases).flatMap(Stream::ofNullable).toList();
		return candidates.stream()
			.map(this::path)
			.flatMap(Stream::ofNullable)
			.findFirst()
			.map((base) -> base.resolve(directory))
			.orElseThrow(() -> nowhere(purpose, candidates));
	}

	private @Nullable Base onlyIfUsed(Base base) {
		Path path = path(base);
		return (path != null && Files.isDirectory(path.resolve(this.applicationId))) ? base : null;
	}

	private @Nullable Path path(Base base) {
		String value = this.environment.getOrDefault(base.variable(), "");
		try {
			Path root = Path.of(value);
			return root.isAbsolute() ? root.resolve(base.below()) : null;
		}
		catch (InvalidPathException ex) {
			return null;
		}
	}

	private static CliException nowhere(String purpose, List<Base> candidates) {
		String variables = candidates.stream().map(Base::variable).distinct().collect(Collectors.joining(" or "));
		return CliException.category(ErrorCategory.FAILURE)
			.fix("Set " + variables + " to an absolute path")
			.message("There is no place for the application's " + purpose + ": " + variables
					+ " must hold an absolute path");
	}

	/**
	 * A directory a variable leads to.
	 *
	 * @param variable the name of the environment variable
	 * @param below the way from its value, empty for the value itself
	 */
	private record Base(String variable, String below) {
	}

}
