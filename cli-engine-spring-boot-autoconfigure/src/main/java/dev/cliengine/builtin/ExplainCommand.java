package dev.cliengine.builtin;

import java.util.List;
import java.util.Map;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.Placement;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.output.TextView;

/**
 * {@code explain COMMAND...}: everything the model knows of a command.
 */
public final class ExplainCommand implements Finder {

	private final CommandLookup lookup;

	private final Explanation explanation;

	public ExplainCommand(CommandLookup lookup, Explanation explanation) {
		this.lookup = lookup;
		this.explanation = explanation;
	}

	@Override
	public Placement placement() {
		return Placement.TRAILING;
	}

	@Override
	public void register(CommandRegistration registration) {
		ValueSpec words = ValueSpec.labelled("COMMAND").completion(this.lookup::completeFirst).build();
		CommandSpec spec = CommandSpec.command("explain")
			.summary("Say what a command does, needs and gives")
			.argument(new ArgumentSpec("command", words, true, true, "Words of a command"))
			.view((TextView) (data, width) -> ExplanationText.of(data))
			.builtIn()
			.build();
		registration.command(CommandHandler.of(spec, this::run));
	}

	private Map<String, Object> run(CommandContext context) {
		List<String> words = context.arguments().texts("command");
		CommandNode node = this.lookup.find(words);
		if (!node.isCommand()) {
			throw CliException.category(ErrorCategory.USAGE)
				.fix("Name one of its commands: "
						+ String.join(", ", node.visibleChildren().stream().map(CommandNode::name).toList()))
				.message("'" + String.join(" ", words) + "' is a group");
		}
		return this.explanation.of(node);
	}

}
