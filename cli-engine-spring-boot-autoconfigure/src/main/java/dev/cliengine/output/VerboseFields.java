package dev.cliengine.output;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Which metadata somebody asked to see with {@code --verbose}.
 *
 * @param none whether metadata is left out altogether
 * @param all whether every key is wanted
 * @param names the keys wanted, as they are written in JSON; unknown ones select nothing
 * @since 0.1.0
 */
public record VerboseFields(boolean none, boolean all, Set<String> names) {

	public VerboseFields {
		names = Set.copyOf(names);
	}

	/**
	 * Understands the value of {@code --verbose}: nothing, exactly {@code all}, or names
	 * separated by commas.
	 */
	public static VerboseFields parse(@Nullable String text) {
		if (text == null || text.isEmpty()) {
			return new VerboseFields(true, false, Set.of());
		}
		if (text.equals("all")) {
			return new VerboseFields(false, true, Set.of());
		}
		return new VerboseFields(false, false,
				Arrays.stream(text.split(",")).map(String::trim).collect(Collectors.toUnmodifiableSet()));
	}

	/** The part of the metadata that was asked for, {@code null} when none was. */
	public @Nullable Metadata select(Metadata metadata) {
		if (this.none) {
			return null;
		}
		return this.all ? metadata
				: Metadata.builder()
					.system(text("system", metadata.system()))
					.timestamp(wants("timestamp") ? metadata.timestamp() : null)
					.requestId(text("request_id", metadata.requestId()))
					.dryRun(wants("dry_run") && metadata.dryRun())
					.command(text("command", metadata.command()))
					.duration(wants("duration") ? metadata.duration() : null)
					.env(text("env", metadata.env()))
					.identity(text("identity", metadata.identity()))
					.args(wants("args") ? metadata.args() : null)
					.effectiveArgs(wants("effective_args") ? metadata.effectiveArgs() : null)
					.build();
	}

	private String text(String name, String value) {
		return wants(name) ? value : "";
	}

	private boolean wants(String name) {
		return this.names.contains(name);
	}

}
