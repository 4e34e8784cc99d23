package dev.cliengine.guide;

import java.util.List;

import dev.cliengine.core.EnvironmentVariables;
import dev.cliengine.guide.markdown.MarkdownText;
import dev.cliengine.terminal.Audience;
import dev.cliengine.terminal.ControlCharacters;
import dev.cliengine.terminal.DisplayWidth;
import dev.cliengine.terminal.TerminalProbe;
import dev.cliengine.terminal.TerminalWidth;

/**
 * Writes guides down for whoever is there.
 *
 * @since 0.1.0
 */
public final class GuideText {

	private static final int TOPIC_WIDTH = 16;

	private final TerminalProbe probe;

	private final Audience audience;

	private final boolean styled;

	private final String program;

	/**
	 * @param program how the list of topics calls the application
	 */
	public GuideText(TerminalProbe probe, Audience audience, EnvironmentVariables environment, String program) {
		this.program = program;
		this.probe = probe;
		this.audience = audience;
		String noColor = environment.get("NO_COLOR");
		this.styled = audience.outputTerminal() && !audience.dumb() && (noColor == null || noColor.isEmpty());
	}

	/** The list of topics, without a newline at its end. */
	public String list(List<Guide> guides) {
		StringBuilder text = new StringBuilder("Available guide topics:\n\n");
		for (Guide guide : guides) {
			String topic = DisplayWidth.pad(ControlCharacters.singleLine(guide.topic()), TOPIC_WIDTH);
			text.append("  ").append(topic).append(' ').append(ControlCharacters.singleLine(guide.summary()));
			text.append('\n');
		}
		return text.append("\nUsage: ").append(this.program).append(" guide <topic>").toString();
	}

	/** The body laid out for the width there is; styled only on a terminal. */
	public String forPeople(Guide guide) {
		return MarkdownText.render(guide.body(), TerminalWidth.of(this.probe, this.audience), this.styled);
	}

	/** The body as it was written; only a terminal is spared its control characters. */
	public String forPrograms(Guide guide) {
		return this.audience.outputTerminal() ? ControlCharacters.neutralise(guide.body()) : guide.body();
	}

}
