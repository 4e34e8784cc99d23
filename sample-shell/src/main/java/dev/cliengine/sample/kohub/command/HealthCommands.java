package dev.cliengine.sample.kohub.command;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.client.Answer;
import dev.cliengine.sample.kohub.client.model.Health;
import dev.cliengine.sample.kohub.view.Words;

/**
 * Whether there is a server.
 */
@CommandModule(auth = AuthRequirement.NONE)
class HealthCommands {

	private final Hub hub;

	private final Shown shown;

	HealthCommands(Hub hub, Shown shown) {
		this.hub = hub;
		this.shown = shown;
	}

	@CliCommand(description = "Look whether the server can be reached, and as whom", examples = { "health" })
	CommandResult<Answer<Health>> health(CommandContext context) {
		Answer<Health> answer = this.hub.client(context).healthCheck();
		CommandResult<Answer<Health>> result = this.shown.text(answer, () -> text(answer.value()));
		return answer.value().api().isHealthy() ? result : result.failing(ErrorCategory.FAILURE);
	}

	private String text(Health health) {
		Health.Api api = health.api();
		StringBuilder text = new StringBuilder(mark(api.isHealthy())).append(" API: ").append(api.status());
		if (api.isHealthy()) {
			text.append(" (").append(Words.known(api.siteName())).append(' ').append(Words.known(api.version()));
			text.append(')');
		}
		else if (api.error() != null) {
			text.append(" (").append(api.error()).append(')');
		}
		text.append("\n  Endpoint: ").append(api.endpoint()).append('\n').append(mark(health.authenticated()));
		return text.append(health.authenticated() ? " Logged in as " + health.user() : " Not logged in")
			.append('\n')
			.toString();
	}

	private String mark(boolean good) {
		return good ? this.hub.look().icon("✓", "[ok]") : this.hub.look().icon("✗", "[no]");
	}

}
