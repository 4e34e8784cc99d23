package dev.cliengine.middleware;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.core.EnvironmentVariables;
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

	private final @Nullable String fromEnvironment;

	private final boolean outputTerminal;

	/**
	 * @param variablePrefix what the environment variable {@code <PREFIX>_OUTPUT} begins
	 * with
	 */
	public OutputFormats(Renderers renderers, EnvironmentVariables environment, String variablePrefix,
			boolean outputTerminal) {
		this.renderers = renderers;
		this.fromEnvironment = environment.get(variablePrefix + "_OUTPUT");
		this.outputTerminal = outputTerminal;
	}

	/**
	 * The renderer the line asks for, else the environment, else the default one.
	 * @throws dev.cliengine.core.CliException if the line names none there is
	 */
	public Renderer renderer(CommandArguments globals) {
		return this.renderers.get(DefaultFormat.choose(explicit(globals), this.fromEnvironment, this.outputTerminal,
				this.renderers.names()));
	}

	/** The renderer for an error on that line, whatever it names. */
	public Renderer forFailure(CommandArguments globals) {
		String explicit = explicit(globals);
		boolean known = explicit != null && this.renderers.names().contains(explicit);
		return this.renderers.get(DefaultFormat.choose(known ? explicit : null, this.fromEnvironment,
				this.outputTerminal, this.renderers.names()));
	}

	/** Whether somebody asked for a format that programs read. */
	public boolean asksForMachine(CommandArguments globals) {
		String explicit = explicit(globals);
		String asked = (explicit != null) ? explicit
				: DefaultFormat.choose(null, this.fromEnvironment, true, this.renderers.names());
		return this.renderers.names().contains(asked) && this.renderers.isMachine(asked);
	}

	/** Whether programs read what it writes. */
	boolean isMachine(Renderer renderer) {
		return this.renderers.isMachine(renderer.name());
	}

	private @Nullable String explicit(CommandArguments globals) {
		String named = globals.text(EngineOptions.OUTPUT);
		if (named != null) {
			return named;
		}
		return this.renderers.names().stream().filter(globals::flag).findFirst().orElse(null);
	}

}
