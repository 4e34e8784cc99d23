package dev.cliengine.sample.kohub.command;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandResult;
import dev.cliengine.command.annotation.CliArgument;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CliOption;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.Tier;
import dev.cliengine.sample.kohub.Hub;
import dev.cliengine.sample.kohub.Journal;
import dev.cliengine.sample.kohub.Undo;
import dev.cliengine.sample.kohub.client.Answer;
import dev.cliengine.sample.kohub.client.model.Done;
import dev.cliengine.sample.kohub.client.model.SshKey;
import dev.cliengine.sample.kohub.view.Panel;
import dev.cliengine.sample.kohub.view.Table;
import dev.cliengine.sample.kohub.view.Words;

/**
 * The public SSH keys of the caller.
 */
@CommandModule(name = "ssh-key", description = "Manage your public SSH keys", auth = AuthRequirement.NONE)
class SshKeyCommands {

	private final Hub hub;

	private final Shown shown;

	private final Lists lists;

	private final Journal journal;

	SshKeyCommands(Hub hub, Shown shown, Lists lists, Journal journal) {
		this.hub = hub;
		this.shown = shown;
		this.lists = lists;
		this.journal = journal;
	}

	@CliCommand(description = "List your keys", examples = { "ssh-key list" })
	CommandResult<Answer<List<SshKey>>> list(CommandContext context) {
		Answer<List<SshKey>> answer = this.hub.client(context).keys().listKeys();
		Table table = new Table("SSH Keys", "ID", "Title", "Type", "Fingerprint", "Created", "Last Used");
		answer.value()
			.forEach((key) -> table.row(String.valueOf(key.id()), key.title(),
					Objects.requireNonNullElse(key.keyType(), ""), key.fingerprint(), Words.time(key.createdAt()),
					(key.lastUsed() != null) ? Words.time(key.lastUsed()) : "Never"));
		return this.lists.table(context, answer, table, "No SSH keys found");
	}

	@CliCommand(description = "Add a key", tier = Tier.MUTATE,
			examples = { "ssh-key add --key @id_ed25519.pub --title laptop" })
	CommandResult<Answer<SshKey>> add(@CliOption(content = true, description = "The public key") String key,
			@CliOption(description = "What to call it; the comment of the key if missing") @Nullable String title,
			CommandContext context) {
		String line = key.strip();
		Answer<SshKey> answer = this.hub.client(context).keys().addKey((title != null) ? title : comment(line), line);
		SshKey made = answer.value();
		this.journal.record(this.hub.client(context), "ssh-key add", Map.of("id", made.id(), "title", made.title()),
				Undo.by("ssh-key-delete").with("id", made.id()));
		return this.shown.made(context, answer, "SSH key " + made.id() + " added: " + made.fingerprint(),
				String.valueOf(made.id()));
	}

	@CliCommand(description = "Show a key", examples = { "ssh-key show 1" })
	CommandResult<Answer<SshKey>> show(@CliArgument(description = "Its number, see 'ssh-key list'") long id,
			CommandContext context) {
		Answer<SshKey> answer = this.hub.client(context).keys().getKey(id);
		SshKey key = answer.value();
		return this.lists.panel(answer,
				new Panel("SSH Key " + key.id()).fact("Title", key.title())
					.fact("Type", key.keyType())
					.fact("Fingerprint", key.fingerprint())
					.fact("Created", Words.time(key.createdAt()))
					.fact("Last Used", (key.lastUsed() != null) ? Words.time(key.lastUsed()) : "Never"));
	}

	@CliCommand(description = "Remove a key", tier = Tier.DESTRUCTIVE,
			confirm = "Are you sure you want to delete this SSH key?", examples = { "ssh-key delete 1 --yes" })
	CommandResult<Answer<Done>> delete(@CliArgument(description = "Its number, see 'ssh-key list'") long id,
			CommandContext context) {
		Answer<Done> answer = this.hub.client(context).keys().deleteKey(id);
		this.journal.record(this.hub.client(context), "ssh-key delete", Map.of("id", id),
				Undo.never("the key itself is not kept"));
		return this.shown.done(context, answer, "SSH key " + id + " deleted successfully");
	}

	private static String comment(String key) {
		String[] parts = key.split("\\s+", 3);
		return (parts.length == 3) ? parts[2] : "key";
	}

}
