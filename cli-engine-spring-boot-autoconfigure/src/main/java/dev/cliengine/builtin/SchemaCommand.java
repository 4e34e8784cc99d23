package dev.cliengine.builtin;

import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.Placement;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.command.schema.ArgumentSchema;
import dev.cliengine.command.schema.SchemaDocument;

/**
 * {@code schema RESOURCE}: what the commands of a group, or one command, take and give.
 */
public final class SchemaCommand implements Finder {

	private final CommandLookup lookup;

	public SchemaCommand(CommandLookup lookup) {
		this.lookup = lookup;
	}

	@Override
	public Placement placement() {
		return Placement.TRAILING;
	}

	@Override
	public void register(CommandRegistration registration) {
		ValueSpec words = ValueSpec.labelled("RESOURCE").completion(this.lookup::completeFirst).build();
		CommandSpec spec = CommandSpec.command("schema")
			.summary("Print the JSON Schema of what commands take and give")
			.argument(new ArgumentSpec("resource", words, true, true, "A group or a command: project, project list"))
			.builtIn()
			.build();
		registration.command(CommandHandler.of(spec, this::run));
	}

	private JsonNode run(CommandContext context) {
		List<String> words = context.arguments().texts("resource");
		CommandNode node = this.lookup.find(words);
		CommandHandler handler = node.handler();
		if (handler != null) {
			return document(handler.spec());
		}
		ArrayNode documents = JsonNodeFactory.instance.arrayNode();
		node.walk().filter((child) -> !child.documentation().hidden()).map(CommandNode::handler).forEach((command) -> {
			if (command != null) {
				documents.add(document(command.spec()));
			}
		});
		return documents;
	}

	private static ObjectNode document(CommandSpec spec) {
		ObjectNode document = SchemaDocument.of(spec);
		document.set("arguments", ArgumentSchema.of(spec.syntax()));
		return document;
	}

}
