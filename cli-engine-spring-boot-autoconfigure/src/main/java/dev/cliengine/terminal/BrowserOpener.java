package dev.cliengine.terminal;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.io.OperatingSystem;
import org.jspecify.annotations.Nullable;

/**
 * Shows web addresses in the person's browser: the program {@code BROWSER} names, in
 * which a word {@code %s} stands for the address, else the one the system opens addresses
 * with. No shell is involved.
 *
 * @since 0.1.0
 */
public final class BrowserOpener {

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private static final String ADDRESS = "%s";

	private final EnvironmentVariables environment;

	private final OperatingSystem system;

	private final Duration patience;

	/** An opener that starts nothing yet. */
	public BrowserOpener(EnvironmentVariables environment, OperatingSystem system) {
		this(environment, system, PATIENCE);
	}

	/** With a limit of its own for the time a program may take to fail. */
	BrowserOpener(EnvironmentVariables environment, OperatingSystem system, Duration patience) {
		this.environment = environment;
		this.system = system;
		this.patience = patience;
	}

	/**
	 * Opens an address. A browser that keeps running is left running after two seconds.
	 * @return whether a program took the address; if not, because there is none, no
	 * display to show it on, or it failed at once, the person has to be told the address
	 * @throws IllegalArgumentException if this is not an absolute {@code http} or
	 * {@code https} address with a host
	 */
	public boolean open(URI address) {
		boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
		if (!web || address.getHost() == null) {
			throw new IllegalArgumentException("Only http and https addresses with a host can be opened");
		}
		List<String> command = command();
		Optional<Path> program = command.isEmpty() ? Optional.empty()
				: new ExecutablePath(this.environment).find(command.get(0));
		return program.isPresent() && start(words(program.get(), command, address.toASCIIString()));
	}

	private List<String> command() {
		String own = variable("BROWSER");
		if (own != null) {
			return CommandWords.split(own);
		}
		return switch (this.system) {
			case MACOS -> List.of("open");
			case WINDOWS -> List.of("rundll32", "url.dll,FileProtocolHandler");
			case LINUX, OTHER -> hasDisplay() ? List.of("xdg-open") : List.of();
		};
	}

	/** Without one, the system's opener starts browsers that draw on the terminal. */
	private boolean hasDisplay() {
		return variable("DISPLAY") != null || variable("WAYLAND_DISPLAY") != null;
	}

	private @Nullable String variable(String name) {
		String value = this.environment.get(name);
		return (value == null || value.isBlank()) ? null : value;
	}

	private static List<String> words(Path program, List<String> command, String address) {
		List<String> words = new ArrayList<>(List.of(program.toString()));
		List<String> rest = command.subList(1, command.size());
		rest.forEach((word) -> words.add(word.equals(ADDRESS) ? address : word));
		return rest.contains(ADDRESS) ? words : Stream.concat(words.stream(), Stream.of(address)).toList();
	}

	private boolean start(List<String> words) {
		try {
			Process process = new ProcessBuilder(words).redirectOutput(Redirect.DISCARD)
				.redirectError(Redirect.DISCARD)
				.start();
			process.getOutputStream().close();
			return !process.waitFor(this.patience.toMillis(), TimeUnit.MILLISECONDS) || process.exitValue() == 0;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return true;
		}
	}

}
