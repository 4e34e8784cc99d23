package dev.cliengine.shell;

import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.ExitStatus;

import dev.cliengine.command.CommandNode;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.core.Cancellation;
import dev.cliengine.middleware.CommandLineExecutor;

/**
 * A command of the catalogue in Spring Shell's registry. Its arguments are the raw words
 * of the whole line, which the engine reads itself.
 *
 * @param node the command
 * @param executor runs lines
 */
record EngineCommand(CommandNode node, Supplier<CommandLineExecutor> executor) implements Command {

	/** Written out, as in {@link dev.cliengine.core.CommandPath#equals}. */
	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof EngineCommand command && command.node.equals(this.node)
				&& command.executor.equals(this.executor);
	}

	@Override
	public int hashCode() {
		return this.node.hashCode();
	}

	@Override
	public String getName() {
		return this.node.path().words();
	}

	@Override
	public String getDescription() {
		return this.node.documentation().summary();
	}

	@Override
	public String getHelp() {
		return this.node.documentation().about();
	}

	@Override
	public boolean isHidden() {
		return this.node.documentation().hidden();
	}

	@Override
	public List<String> getAliases() {
		return this.node.documentation()
			.aliases()
			.stream()
			.map((alias) -> this.node.path().parent().child(alias).words())
			.toList();
	}

	@Override
	public List<CommandOption> getOptions() {
		return this.node.syntax().options().stream().map(EngineCommand::option).toList();
	}

	@Override
	public ExitStatus execute(CommandContext context) {
		List<String> words = context.parsedInput().arguments().stream().map(CommandArgument::value).toList();
		int code = this.executor.get().execute(words, new Cancellation());
		return (code == 0) ? ExitStatus.OK : new ExitStatus(code, "exit code " + code);
	}

	private static CommandOption option(OptionSpec spec) {
		CommandOption.Builder option = CommandOption.with()
			.description(spec.description())
			.required(spec.required())
			.type(String.class);
		for (String name : spec.names()) {
			if (name.startsWith("--")) {
				option.longName(name.substring(2));
			}
			else {
				option.shortName(name.charAt(1));
			}
		}
		String defaultValue = spec.value().defaultValue();
		return ((defaultValue != null) ? option.defaultValue(defaultValue) : option).build();
	}

}
