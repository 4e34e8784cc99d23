package dev.cliengine.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandMetadata;
import dev.cliengine.command.CommandModule;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.Documentation;
import dev.cliengine.command.OptionKind;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ResultSpec;
import dev.cliengine.command.Syntax;
import dev.cliengine.command.ValueCompletion;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.command.ValueType;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CommandPath;

import org.springframework.shell.core.command.CommandOption;

/**
 * Puts commands written for Spring Shell into the catalogue, so that they run the same
 * way in scripts and in the session.
 *
 * @since 0.1.0
 */
public final class ShellCommandModule implements CommandModule {

	private final List<ShellCommand> commands;

	private final ShellContexts contexts;

	public ShellCommandModule(List<ShellCommand> commands, ShellContexts contexts) {
		this.commands = List.copyOf(commands);
		this.contexts = contexts;
	}

	@Override
	public void register(CommandRegistration registration) {
		for (ShellCommand command : this.commands) {
			CommandPath path = CommandPath.parse(command.name());
			List<String> siblings = new ArrayList<>();
			List<CommandPath> elsewhere = new ArrayList<>();
			for (String alias : command.aliases()) {
				CommandPath aliasPath = CommandPath.parse(alias);
				if (aliasPath.parent().equals(path.parent())) {
					siblings.add(aliasPath.name());
				}
				else {
					elsewhere.add(aliasPath);
				}
			}
			mount(registration, command, path, siblings, command.hidden());
			elsewhere.forEach((alias) -> mount(registration, command, alias, List.of(), true));
		}
	}

	private void mount(CommandRegistration registration, ShellCommand command, CommandPath path, List<String> aliases,
			boolean hidden) {
		Documentation documentation = new Documentation(command.description(),
				command.help().isEmpty() ? null : command.help(), aliases, hidden);
		List<OptionSpec> options = command.options().stream().map(ShellCommandModule::option).toList();
		ArgumentSpec words = new ArgumentSpec("arguments", ValueSpec.labelled("ARGUMENT").build(), false, true, "");
		CommandSpec spec = new CommandSpec(path, documentation, path.segments().get(0),
				CommandMetadata.standard().withAuth(AuthRequirement.NONE),
				new Syntax(options, List.of(words), List.of()),
				new ResultSpec(List.of(), null, null, null, null, false), null, Set.of());
		registration.command(new ShellCommandHandler(spec, command, this.contexts));
	}

	private static OptionSpec option(CommandOption option) {
		List<String> names = new ArrayList<>();
		String longName = option.longName();
		if (longName != null && !longName.isBlank()) {
			names.add("--" + longName);
		}
		if (option.shortName() != ' ' && option.shortName() != '\0') {
			names.add("-" + option.shortName());
		}
		boolean toggle = option.type() == boolean.class || option.type() == Boolean.class;
		String defaultValue = option.defaultValue();
		ValueSpec value = new ValueSpec("VALUE", toggle ? ValueType.BOOLEAN : ValueType.STRING,
				(defaultValue == null || defaultValue.isEmpty()) ? null : defaultValue, toggle ? "true" : null,
				List.of(), false, false, new TreeMap<>(), ValueCompletion.none());
		boolean required = Boolean.TRUE.equals(option.required());
		String description = (option.description() != null) ? option.description() : "";
		return new OptionSpec(ShellCommand.id(option), names, toggle ? OptionKind.OPTIONAL_ATTACHED : OptionKind.VALUE,
				value, required, false, false, false, description);
	}

}
