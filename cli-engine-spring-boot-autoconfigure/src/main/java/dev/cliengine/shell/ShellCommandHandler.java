package dev.cliengine.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ExitStatus;
import org.springframework.shell.core.command.ParsedInput;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.middleware.PlainText;

/**
 * Runs a command written for Spring Shell. What it writes is its result.
 *
 * @param spec what the catalogue knows of it
 * @param command the command
 * @param contexts makes the context it runs in
 */
record ShellCommandHandler(CommandSpec spec, ShellCommand command, ShellContexts contexts) implements CommandHandler {

	@Override
	public Object handle(CommandContext context) throws Exception {
		var shell = this.contexts.context(input(context.arguments()));
		try {
			ExitStatus status = this.command.command().get().execute(shell);
			if (status.code() != 0) {
				throw CliException.category(ErrorCategory.FAILURE)
					.exitCode((status.code() > 0) ? status.code() : 1)
					.message("'" + this.command.name() + "' ended with " + status.description());
			}
		}
		finally {
			this.contexts.finish(shell);
		}
		return new PlainText("");
	}

	private ParsedInput input(CommandArguments arguments) {
		List<String> words = List.of(this.command.name().split(" "));
		ParsedInput.Builder input = ParsedInput.builder().commandName(words.get(0));
		words.subList(1, words.size()).forEach(input::addSubCommand);
		Map<String, CommandOption> declared = new HashMap<>();
		this.command.options().forEach((option) -> declared.put(ShellCommand.id(option), option));
		declared.forEach((id, option) -> {
			String value = arguments.text(id);
			if (value != null) {
				input.addOption(CommandOption.with()
					.shortName(option.shortName())
					.longName(id)
					.type(option.type())
					.value(value)
					.build());
			}
		});
		List<String> positionals = arguments.texts("arguments");
		for (int i = 0; i < positionals.size(); i++) {
			input.addArgument(new CommandArgument(i, positionals.get(i)));
		}
		return input.build();
	}

}
