package dev.cliengine.command.parse;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.cliengine.command.CommandArguments;

/**
 * What a parser made of a line.
 *
 * @param accepted whether it was understood
 * @param path where it leads, when understood
 * @param own what was typed for the command, by id
 * @param globals what was typed for global options, by id
 */
record Outcome(boolean accepted, String path, Map<String, List<String>> own, Map<String, List<String>> globals) {

	static final Outcome REFUSED = new Outcome(false, "", Map.of(), Map.of());

	static Outcome ofOurs(GeneratedTree tree, TokenParser parser, List<String> line) {
		try {
			ParsedLine parsed = parser.parse(tree.root(), line);
			return new Outcome(true, parsed.node().path().words(), given(parsed.arguments()), given(parsed.globals()));
		}
		catch (UsageException ex) {
			return REFUSED;
		}
	}

	private static Map<String, List<String>> given(CommandArguments arguments) {
		Map<String, List<String>> given = new TreeMap<>();
		arguments.values().forEach((id, value) -> {
			if (value.given()) {
				given.put(id, value.texts());
			}
		});
		return given;
	}

}
