package dev.cliengine.sample.kohub.command;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.OptionRelation.Kind;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CliOption;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.command.annotation.Relation;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.Tier;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.change.AccountChanges;
import dev.cliengine.sample.kohub.change.Logins;
import dev.cliengine.sample.kohub.client.Answer;
import dev.cliengine.sample.kohub.client.KohubClient;
import dev.cliengine.sample.kohub.client.model.Done;
import dev.cliengine.sample.kohub.client.model.Login;
import dev.cliengine.sample.kohub.client.model.Registration;
import dev.cliengine.sample.kohub.client.model.User;
import dev.cliengine.sample.kohub.text.AccountViews;

/**
 * Accounts and logins.
 */
@CommandModule(name = "auth", description = "Log in and out, and manage tokens", auth = AuthRequirement.NONE)
class AuthCommands {

	private final Hub hub;

	private final Shown shown;

	private final Questions questions;

	private final LineLogin login;

	private final AccountChanges changes;

	AuthCommands(Hub hub, Shown shown, Questions questions, LineLogin login, AccountChanges changes) {
		this.hub = hub;
		this.shown = shown;
		this.questions = questions;
		this.login = login;
		this.changes = changes;
	}

	/**
	 * How to log in.
	 */
	@Relation(value = Kind.AT_MOST_ONE, options = { "password", "password-stdin" })
	record LoginOptions(@CliOption(description = "Who you are; asked for if missing") @Nullable String username,
			@CliOption(description = "Your password; asked for if missing") @Nullable String password,
			@CliOption(description = "Read the password from standard input") boolean passwordStdin,
			@CliOption(label = "NAME",
					description = "Make a token with this name and keep it in the configuration") @Nullable String createToken) {
	}

	@CliCommand(description = "Log in for this and later commands", tier = Tier.MUTATE,
			examples = { "auth login --username mira", "auth login --username mira --password-stdin" })
	CommandResult<Answer<Login>> login(LoginOptions options, CommandContext context) {
		String username = this.questions.text(options.username(), "--username", "Username");
		String password = options.passwordStdin() ? this.questions.firstLine()
				: this.questions.secret(options.password(), "--password", "Password");
		LineLogin.Made made = this.login.run(context, username, password, options.createToken());
		Logins.precedence(this.hub.client(context).settingsInUse()).ifPresent(this.questions::warn);
		return this.shown.text(made.answer(), () -> made.text(this.shown.isQuiet(context)));
	}

	@CliCommand(description = "Log out, on all machines", tier = Tier.MUTATE, examples = { "auth logout" })
	CommandResult<Answer<Done>> logout(CommandContext context) {
		KohubClient client = this.hub.client(context);
		Answer<Done> answer = Logins.logout(client);
		Logins.remainder(client.settingsInUse()).ifPresent(this.questions::warn);
		return this.shown.done(context, answer, "Logged out successfully");
	}

	@CliCommand(description = "Show who you are", examples = { "auth whoami" })
	CommandResult<Answer<User>> whoami(CommandContext context) {
		Answer<User> answer = this.hub.client(context).auth().whoami();
		return this.shown.text(answer, () -> AccountViews.user(answer.value()));
	}

	@CliCommand(description = "Make an account", tier = Tier.MUTATE,
			examples = { "auth register --username theo --email theo@example.org" })
	CommandResult<Answer<Registration>> register(
			@CliOption(description = "Its name; asked for if missing") @Nullable String username,
			@CliOption(description = "Its mail address; asked for if missing") @Nullable String email,
			@CliOption(description = "Its password; asked for twice if missing") @Nullable String password,
			@CliOption(label = "TOKEN",
					description = "An invitation, where the site asks for one") @Nullable String invitation,
			CommandContext context) {
		String name = this.questions.text(username, "--username", "Username");
		String address = this.questions.text(email, "--email", "Email");
		String secret = this.questions.newSecret(password, "--password", "Password");
		Answer<Registration> answer = this.changes.register(this.hub.client(context), name, address, secret,
				invitation);
		return this.shown.made(context, answer, "Account created: " + name + "\n" + answer.value().message(), name);
	}

}
