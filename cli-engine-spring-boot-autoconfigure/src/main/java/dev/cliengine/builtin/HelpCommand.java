package dev.cliengine.builtin;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandModule;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.Placement;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.command.alias.Aliases;
import dev.cliengine.command.help.HelpText;
import dev.cliengine.core.ApplicationInfo;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.middleware.PlainText;

/**
 * {@code help [COMMAND]...}: walks as far as the words lead.
 */
@Order(BuiltinOrder.HELP)
public final class HelpCommand implements CommandModule {

	private final ApplicationInfo application;

	private final CommandLookup lookup;

	private final HelpText help;

	private final @Nullable Aliases aliases;

	/** Help that knows no aliases. */
	public HelpCommand(ApplicationInfo application, CommandLookup lookup, HelpText help) {
		this(application, lookup, help, null);
	}

	/**
	 * @param aliases their help is that of what they stand for; {@code null} for none
	 */
	public HelpCommand(ApplicationInfo application, CommandLookup lookup, HelpText help, @Nullable Aliases aliases) {
		this.application = application;
		this.lookup = lookup;
		this.help = help;
		this.aliases = aliases;
	}

	@Override
	public String category() {
		return "";
	}

	@Override
	public Placement placement() {
		return Placement.LEADING;
	}

	@Override
	public void register(CommandRegistration registration) {
		ValueSpec words = ValueSpec.labelled("COMMAND").completion(this.lookup::completeFirst).build();
		CommandSpec spec = CommandSpec.command("help")
			.summary("Help about any command")
			.argument(new ArgumentSpec("command", words, false, true, "Words of a command"))
			.builtIn()
			.build();
		registration.command(CommandHandler.of(spec, this::run));
	}

	private PlainText run(CommandContext context) {
		CommandArguments arguments = context.arguments();
		List<String> words = arguments.texts("command");
		CommandNode root = this.lookup.root();
		CommandNode node = root;
		for (String word : words) {
			CommandNode child = node.child(word).orElse(null);
			if (child == null) {
				break;
			}
			node = child;
		}
		if (!words.isEmpty() && node == root) {
			node = (this.aliases != null) ? this.aliases.target(root, words.get(0)) : root;
		}
		if (!words.isEmpty() && node == root) {
			throw unknown(words.get(0), root);
		}
		return new PlainText(this.help.of(node));
	}

	private CliException unknown(String word, CommandNode root) {
		List<String> close = CommandLookup.close(word, root);
		CliException.Builder failure = CliException.category(ErrorCategory.UNKNOWN_COMMAND);
		if (!close.isEmpty()) {
			failure.fix("Did you mean \"" + close.get(0) + "\"?");
		}
		return failure.message(
				"unknown command \"" + word + "\" — run '" + this.application.name() + " help' for available commands");
	}

}
