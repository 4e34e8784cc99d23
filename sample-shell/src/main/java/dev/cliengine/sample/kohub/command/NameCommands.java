package dev.cliengine.sample.kohub.command;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.annotation.CliArgument;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CliOption;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.client.Answer;
import dev.cliengine.sample.kohub.client.model.NameCheck;
import dev.cliengine.sample.kohub.client.model.RepoType;

/**
 * Names of accounts, organizations and repositories.
 */
@CommandModule(name = "name", description = "Look whether names are free", auth = AuthRequirement.NONE)
class NameCommands {

	private final Hub hub;

	private final Shown shown;

	NameCommands(Hub hub, Shown shown) {
		this.hub = hub;
		this.shown = shown;
	}

	@CliCommand(description = "Look whether a name is free", examples = { "name check aurora-lab" })
	CommandResult<Answer<NameCheck>> check(@CliArgument(description = "The name") String name,
			@CliOption(description = "Where a repository shall have it") @Nullable String namespace,
			@CliOption(description = "What the repository holds") @Nullable RepoType type, CommandContext context) {
		RepoType wanted = (namespace != null) ? this.hub.type(type) : type;
		Answer<NameCheck> answer = this.hub.client(context).server().checkName(name, namespace, wanted);
		NameCheck check = answer.value();
		return this.shown.text(answer, () -> {
			String word = check.available() ? "available" : "taken";
			String message = check.message();
			return name + " is " + word + ((message != null && !check.available()) ? ": " + message : "") + "\n";
		});
	}

}
