package dev.cliengine.shell;

import java.time.Duration;

import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

import org.springframework.shell.jline.PromptProvider;

/**
 * How a session presents itself.
 *
 * @param prompt what stands before each line
 * @param provider the application's prompt of Spring Shell's kind, {@code null} for none
 * @param budget how long anything the session computes for show may take
 * @since 0.1.0
 */
public record SessionLook(PromptText prompt, @Nullable PromptProvider provider, Duration budget) {

	SessionPrompt prompt(Terminal terminal, String name) {
		return new SessionPrompt(SessionPrompt.source(this.prompt, this.provider, terminal), terminal,
				new Patience(this.budget), name + "> ");
	}

}
