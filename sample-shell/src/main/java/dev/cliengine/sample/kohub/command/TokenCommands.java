package dev.cliengine.sample.kohub.command;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CliOption;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.Tier;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.change.AccountChanges;
import dev.cliengine.sample.kohub.client.Answer;
import dev.cliengine.sample.kohub.client.model.Done;
import dev.cliengine.sample.kohub.client.model.NewToken;
import dev.cliengine.sample.kohub.client.model.TokenInfo;
import dev.cliengine.sample.kohub.completion.TokenIdCompletion;
import dev.cliengine.sample.kohub.text.AccountViews;

/**
 * The tokens of the caller.
 */
@CommandModule(name = "auth token", description = "Make and delete tokens", auth = AuthRequirement.NONE)
class TokenCommands {

	private final Hub hub;

	private final Shown shown;

	private final Lists lists;

	private final Questions questions;

	private final AccountChanges changes;

	TokenCommands(Hub hub, Shown shown, Lists lists, Questions questions, AccountChanges changes) {
		this.hub = hub;
		this.shown = shown;
		this.lists = lists;
		this.questions = questions;
		this.changes = changes;
	}

	@CliCommand(description = "Make a token", tier = Tier.MUTATE, examples = { "auth token create --name laptop" })
	CommandResult<Answer<NewToken>> create(
			@CliOption(shortName = 'n', description = "What to call it; asked for if missing") @Nullable String name,
			CommandContext context) {
		String named = this.questions.text(name, "--name", "Token name");
		Answer<NewToken> answer = this.changes.createToken(this.hub.client(context), named);
		NewToken token = answer.value();
		return this.shown.made(context, answer,
				"Token created successfully!\nToken: " + token.token() + "\nName: " + named
						+ "\nWarning: save it now, it is not shown again\nexport HF_TOKEN=" + token.token(),
				token.token());
	}

	@CliCommand(description = "List your tokens", examples = { "auth token list" })
	CommandResult<Answer<List<TokenInfo>>> list(CommandContext context) {
		Answer<List<TokenInfo>> answer = this.hub.client(context).tokens().listTokens();
		return this.lists.table(context, answer, AccountViews.tokens(answer.value()));
	}

	@CliCommand(description = "Make a token useless", tier = Tier.DESTRUCTIVE,
			confirm = "Are you sure you want to delete this token?", examples = { "auth token delete --id 3 --yes" })
	CommandResult<Answer<Done>> delete(
			@CliOption(description = "Its number, see 'auth token list'", completion = TokenIdCompletion.class) long id,
			CommandContext context) {
		Answer<Done> answer = this.changes.deleteToken(this.hub.client(context), id);
		return this.shown.done(context, answer, "Token " + id + " deleted successfully");
	}

}
