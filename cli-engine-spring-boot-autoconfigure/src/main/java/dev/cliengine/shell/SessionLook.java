package dev.cliengine.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.UnaryOperator;

import org.jline.reader.LineReader;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

import org.springframework.shell.jline.PromptProvider;

import dev.cliengine.shell.InteractiveSession.SessionParts;
import dev.cliengine.terminal.Palette;

/**
 * How a session presents itself.
 *
 * @param prompt what stands before each line
 * @param provider the application's prompt of Spring Shell's kind, {@code null} for none
 * @param palette the colours of lines; without any there are no hints either, which could
 * not be told from what was typed
 * @param hints whether to say behind a line what it still wants
 * @param home what {@code ~} stands for in names of files, {@code null} for nothing
 * @param budget how long anything the session computes for show may take
 * @param clock tells how old candidates are
 * @since 0.1.0
 */
public record SessionLook(PromptText prompt, @Nullable PromptProvider provider, Palette palette, boolean hints,
		@Nullable Path home, Duration budget, InstantSource clock) {

	SessionPrompt prompt(Terminal terminal, String name) {
		return new SessionPrompt(SessionPrompt.source(this.prompt, this.provider, terminal), terminal,
				new Patience(this.budget), name + "> ");
	}

	LineReader reader(Terminal terminal, SessionParts parts) {
		boolean plain = !this.palette.isColoured() || terminal.getType().startsWith(Terminal.TYPE_DUMB);
		UnaryOperator<String> behind = (plain || !this.hints) ? (line) -> ""
				: new SessionHints(parts.catalog(), parts.completer());
		FileNames files = new FileNames(Path.of(""), this.home);
		SessionCompleter completer = new SessionCompleter(parts.catalog(), parts.completer(), files,
				new Patience(this.budget), this.clock);
		SessionReader reader = SessionReader.of(terminal, parts.application().name(), behind, completer::lineRuns);
		reader.setParser(new SessionParser(files));
		reader.setCompleter(completer);
		if (!plain) {
			reader.setHighlighter(new SessionHighlighter(parts.catalog(), parts.completer(), this.palette));
		}
		reader.option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
		reader.option(LineReader.Option.INSERT_TAB, false);
		reader.variable(LineReader.SECONDARY_PROMPT_PATTERN, "> ");
		return reader;
	}

}
