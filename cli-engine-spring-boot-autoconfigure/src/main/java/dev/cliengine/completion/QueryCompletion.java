package dev.cliengine.completion;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

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

	private static final Set<String> OPTIONS = Set.of("fields", "filter", "expr");

	private QueryCompletion() {
	}

	/** Whether its values depend on what the command gives back. */
	static boolean covers(OptionSpec option) {
		return OPTIONS.contains(option.id());
	}

	static List<String> complete(CommandNode node, @Nullable OptionSpec option, String typed) {
		CommandHandler handler = node.handler();
		if (handler == null || option == null) {
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
