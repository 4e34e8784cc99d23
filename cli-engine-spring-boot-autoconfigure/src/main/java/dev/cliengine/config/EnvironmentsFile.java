package dev.cliengine.config;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * The file in which people define environments. It is read once, when somebody first
 * asks; what is written through this object is seen.
 */
final class EnvironmentsFile {

	private final ConfigFile file;

	private final boolean enabled;

	private @Nullable Content content;

	EnvironmentsFile(ConfigFile file, boolean enabled) {
		this.file = file;
		this.enabled = enabled;
	}

	/** Where it is, unless the application reads none or the system has no place. */
	Optional<Path> path() {
		try {
			return this.enabled ? Optional.of(this.file.path()) : Optional.empty();
		}
		catch (CliException ex) {
			return Optional.empty();
		}
	}

	/** Why it could not be read. */
	Optional<CliException> failure() {
		return Optional.ofNullable(content().failure());
	}

	/** The environments in it, none when it cannot be read. */
	Set<String> names() {
		EnvironmentsDocument environments = content().environments();
		return (environments != null) ? environments.names() : Set.of();
	}

	/**
	 * What it says about an environment, by key; empty if it does not say there is one.
	 * @throws CliException if it cannot be read
	 */
	Optional<Map<String, EnvironmentsDocument.Found>> table(String name) {
		failure().ifPresent((failure) -> {
			throw failure;
		});
		EnvironmentsDocument environments = content().environments();
		return (environments != null && environments.names().contains(name))
				? Optional.of(environments.table(name, this.file.path().toString())) : Optional.empty();
	}

	Path set(String name, ConfigPath key, Object value) {
		return update((document) -> new EnvironmentsDocument(document).with(name, key, value));
	}

	/** Whether there was something to remove. */
	boolean unset(String name, ConfigPath key) {
		boolean[] found = new boolean[1];
		update((document) -> {
			EnvironmentsDocument environments = new EnvironmentsDocument(document);
			found[0] = environments.has(name, key);
			return environments.without(name, key);
		});
		return found[0];
	}

	private Path update(UnaryOperator<ConfigDocument> edit) {
		if (!this.enabled) {
			throw new CliException(ErrorCategory.VALIDATION,
					"environments cannot be changed: this application reads them from no file");
		}
		ConfigDocument after = this.file.update(edit);
		synchronized (this) {
			this.content = new Content(new EnvironmentsDocument(after), null);
		}
		return this.file.path();
	}

	private synchronized Content content() {
		Content known = this.content;
		if (known == null) {
			known = load();
			this.content = known;
		}
		return known;
	}

	private Content load() {
		Optional<Path> path = path();
		if (path.isEmpty()) {
			return new Content(null, null);
		}
		try {
			return new Content(new EnvironmentsDocument(this.file.read()), null);
		}
		catch (CliException ex) {
			return new Content(null, retold(ex, path.get().toString()));
		}
	}

	private static CliException retold(CliException cause, String path) {
		boolean malformed = cause.code().equals("CONFIG_MALFORMED");
		String reason = cause.getMessage().replace("Cannot read " + path + ": ", "");
		return CliException.category(cause.category())
			.code(cause.code())
			.fix((cause.fix() != null) ? cause.fix() : "Correct the file, or move it away")
			.cause(cause)
			.message((malformed ? "parsing" : "reading") + " environments file "
					+ (reason.startsWith(path) ? reason : path + ": " + reason));
	}

	/** What was read: neither when there is no file to read. */
	private record Content(@Nullable EnvironmentsDocument environments, @Nullable CliException failure) {
	}

}
