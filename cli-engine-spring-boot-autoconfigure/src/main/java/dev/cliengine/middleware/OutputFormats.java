package dev.cliengine.middleware;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.output.DefaultFormat;
import dev.cliengine.output.Renderer;
import dev.cliengine.output.Renderers;

/**
 * Decides in which format a run answers.
 *
 * @since 0.1.0
 */
public final class OutputFormats {

	private final Renderers renderers;

	private final Function<CommandArguments, @Nullable String> configured;

	private final boolean outputTerminal;

	/**
	 * @param configured the format configured for a line that names none, {@code null}
	 * for none; it need not exist
	 */
	public OutputFormats(Renderers renderers, Function<CommandArguments, @Nullable String> configured,
			boolean outputTerminal) {
		this.renderers = renderers;
		this.configured = configured;
		this.outputTerminal = outputTerminal;
	}

	/**
	 * The renderer the line asks for, else the configured, else the default one.
	 * @throws dev.cliengine.core.CliException if the line names none there is
	 */
	public Renderer renderer(CommandArguments globals) {
		return this.renderers.get(choose(explicit(globals), globals, this.outputTerminal));
	}

	/** The renderer for an error on that line, whatever it names. */
	public Renderer forFailure(CommandArguments globals) {
		String explicit = explicit(globals);
		boolean known = explicit != null && this.renderers.names().contains(explicit);
		return this.renderers.get(choose(known ? explicit : null, globals, this.outputTerminal));
	}

	/** Whether somebody asked for a format that programs read. */
	public boolean asksForMachine(CommandArguments globals) {
		String asked = choose(explicit(globals), globals, true);
		return this.renderers.isMachine(asked);
	}

	private String choose(@Nullable String explicit, CommandArguments globals, boolean terminal) {
		String configured = (explicit == null) ? this.configured.apply(globals) : null;
		return DefaultFormat.choose(explicit, configured, this.renderers.usual(terminal), this.renderers.names());
	}

	private @Nullable String explicit(CommandArguments globals) {
		String named = globals.text(EngineOptions.OUTPUT);
		if (named != null) {
			return named;
		}
		return this.renderers.names().stream().filter(globals::flag).findFirst().orElse(null);
	}

}
