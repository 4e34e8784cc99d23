package dev.cliengine.completion;

import java.util.List;

import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.schema.SchemaDocument;
import dev.cliengine.output.query.FieldCompletion;

/**
 * Completes the names of a result's fields inside {@code --fields}, {@code --filter} and
 * {@code --expr}.
 */
final class QueryCompletion {

	private QueryCompletion() {
	}

	static List<String> complete(CommandNode node, OptionSpec option, String typed) {
		CommandHandler handler = node.handler();
		if (handler == null) {
			return List.of();
		}
		return switch (option.id()) {
			case "fields" -> fields(handler).fields(typed);
			case "filter", "expr" -> fields(handler).expression(typed);
			default -> List.of();
		};
	}

	private static FieldCompletion fields(CommandHandler handler) {
		return new FieldCompletion(SchemaDocument.fieldNames(handler.spec().result()));
	}

}
