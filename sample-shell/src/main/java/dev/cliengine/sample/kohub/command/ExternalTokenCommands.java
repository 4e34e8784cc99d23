package dev.cliengine.sample.kohub.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.InputSource;
import dev.cliengine.command.annotation.CliArgument;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CliOption;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.Tier;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.Journal;
import dev.cliengine.sample.kohub.Undo;
import dev.cliengine.sample.kohub.client.Answer;
import dev.cliengine.sample.kohub.client.KohubClient;
import dev.cliengine.sample.kohub.client.model.Done;
import dev.cliengine.sample.kohub.client.model.ExternalSource;
import dev.cliengine.sample.kohub.client.model.ExternalToken;
import dev.cliengine.sample.kohub.client.model.ExternalTokenValue;
import dev.cliengine.sample.kohub.view.Table;
import dev.cliengine.sample.kohub.view.Words;

/**
 * Tokens of the caller for other hubs.
 */
@CommandModule(name = "settings user external-tokens", description = "Manage your tokens for other hubs",
		auth = AuthRequirement.NONE)
class ExternalTokenCommands {

	private final Hub hub;

	private final Shown shown;

	private final Lists lists;

	private final Journal journal;

	ExternalTokenCommands(Hub hub, Shown shown, Lists lists, Journal journal) {
		this.hub = hub;
		this.shown = shown;
		this.lists = lists;
		this.journal = journal;
	}

	@CliCommand(description = "List the hubs the server falls back on",
			examples = { "settings user external-tokens sources" })
	CommandResult<Answer<List<ExternalSource>>> sources(CommandContext context) {
		Answer<List<ExternalSource>> answer = this.hub.client(context).externalTokens().listAvailableSources();
		Table table = new Table("External Sources", "Name", "URL", "Type");
		answer.value()
			.forEach((source) -> table.row(source.name(), source.url(),
					Objects.requireNonNullElse(source.sourceType(), "")));
		return this.lists.table(context, answer, table, "No external sources found");
	}

	@CliCommand(description = "List the hubs you have tokens for", examples = { "settings user external-tokens list" })
	CommandResult<Answer<List<ExternalToken>>> list(
			@CliArgument(description = "Whose; yours if missing") @Nullable String username, CommandContext context) {
		KohubClient client = this.hub.client(context);
		Answer<List<ExternalToken>> answer = client.externalTokens().listExternalTokens(owner(client, username));
		Table table = new Table("External Tokens", "URL", "Token", "Created");
		answer.value()
			.forEach((token) -> table.row(token.url(), Objects.requireNonNullElse(token.tokenPreview(), "***"),
					Words.time(token.createdAt())));
		return this.lists.table(context, answer, table, "No external tokens found");
	}

	@CliCommand(description = "Store a token for another hub", tier = Tier.MUTATE,
			examples = { "settings user external-tokens add --url https://huggingface.co --source-token hf_abc" })
	CommandResult<Answer<Done>> add(@CliArgument(description = "Whose; yours if missing") @Nullable String username,
			@CliOption(label = "URL", description = "The other hub") String url, @CliOption(name = "token",
					aliases = "source-token", label = "TOKEN", description = "Your token there") String sourceToken,
			CommandContext context) {
		KohubClient client = this.hub.client(context);
		String owner = owner(client, username);
		boolean known = client.externalTokens()
			.listExternalTokens(owner)
			.value()
			.stream()
			.anyMatch((token) -> token.url().equals(url));
		Answer<Done> answer = client.externalTokens().addExternalToken(owner, url, sourceToken);
		this.journal.record(this.hub.client(context), "settings user external-tokens add",
				Map.of("username", owner, "url", url), known ? Undo.never("the token that was there before is not kept")
						: Undo.by("external-token-delete").with("username", owner).with("url", url));
		return this.shown.done(context, answer, "External token added for " + url);
	}

	@CliCommand(description = "Remove the token for another hub", tier = Tier.MUTATE,
			examples = { "settings user external-tokens delete --url https://huggingface.co" })
	CommandResult<Answer<Done>> delete(@CliArgument(description = "Whose; yours if missing") @Nullable String username,
			@CliOption(label = "URL", description = "The other hub") String url, CommandContext context) {
		KohubClient client = this.hub.client(context);
		String owner = owner(client, username);
		Answer<Done> answer = client.externalTokens().deleteExternalToken(owner, url);
		this.journal.record(this.hub.client(context), "settings user external-tokens delete",
				Map.of("username", owner, "url", url), Undo.never("tokens are not kept in the history"));
		return this.shown.done(context, answer, "External token deleted for " + url);
	}

	@CliCommand(name = "import", description = "Replace all tokens by those of a file", tier = Tier.MUTATE,
			examples = { "settings user external-tokens import tokens.json" })
	CommandResult<Answer<Done>> replace(
			@CliArgument(label = "FILE", description = "JSON: [{\"url\", \"token\"}]") InputSource file,
			CommandContext context) {
		List<ExternalTokenValue> tokens = read(file);
		KohubClient client = this.hub.client(context);
		String owner = owner(client, null);
		Answer<Done> answer = client.externalTokens().replaceExternalTokens(owner, tokens);
		this.journal.record(this.hub.client(context), "settings user external-tokens import",
				Map.of("username", owner, "count", tokens.size()), Undo.never("tokens are not kept in the history"));
		return this.shown.done(context, answer,
				"Imported " + tokens.size() + " external token" + ((tokens.size() == 1) ? "" : "s"));
	}

	private static List<ExternalTokenValue> read(InputSource file) {
		try (InputStream stream = file.open()) {
			return JsonMapper.shared().readValue(stream, new TypeReference<List<ExternalTokenValue>>() {
			});
		}
		catch (IOException | JacksonException ex) {
			// The cause would show a part of the file, which holds secrets
			throw CliException.category(ErrorCategory.VALIDATION)
				.code("ValidationError")
				.message(file.name() + " is no JSON array of objects with url and token");
		}
	}

	private static String owner(KohubClient client, @Nullable String username) {
		return (username != null) ? username : client.auth().whoami().value().username();
	}

}
