package dev.cliengine.builtin;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

/**
 * The reference as Markdown: an index, and one page for each top-level entry.
 */
final class MarkdownReference {

	private MarkdownReference() {
	}

	static SortedMap<String, String> pages(List<JsonNode> commands) {
		SortedMap<String, StringBuilder> pages = new TreeMap<>();
		StringBuilder index = new StringBuilder("# Commands\n\n| Command | Purpose |\n|---|---|\n");
		for (JsonNode command : commands) {
			String name = command.path("command").asString();
			String page = command.path("path").asString().split(":")[0] + ".md";
			String anchor = name.replace(' ', '-');
			index.append("| [`").append(name).append("`](").append(page).append('#').append(anchor).append(") | ");
			index.append(cell(command.path("purpose").asString())).append(" |\n");
			section(pages.computeIfAbsent(page, (missing) -> new StringBuilder(title(name))), command);
		}
		pages.put("README.md", index);
		SortedMap<String, String> texts = new TreeMap<>();
		pages.forEach((name, text) -> texts.put(name, text.toString()));
		return texts;
	}

	/** The application and its top-level entry. */
	private static String title(String command) {
		String[] words = command.split(" ", 3);
		return "# " + words[0] + " " + words[1] + "\n";
	}

	private static void section(StringBuilder page, JsonNode command) {
		page.append("\n## ").append(command.path("command").asString()).append("\n\n");
		page.append(command.path("purpose").asString()).append("\n\n```\n");
		page.append(command.path("usage").asString()).append("\n```\n");
		values(page, "Argument", command.path("arguments"));
		values(page, "Option", command.path("options"));
		page.append("\nTier ").append(command.path("tier").asString());
		page.append(", credential ").append(command.path("auth").path("requirement").asString());
		page.append(", `--dry-run`: ").append(command.path("dry_run").asString()).append(".\n");
		JsonNode fields = command.path("result").path("fields");
		if (!fields.isEmpty()) {
			page.append("\n| Field | Type |\n|---|---|\n");
			fields.forEach((field) -> page.append("| `")
				.append(field.path("name").asString())
				.append("` | ")
				.append(field.path("type").asString())
				.append(field.path("optional").asBoolean() ? ", optional" : "")
				.append(" |\n"));
		}
		if (!command.path("examples").isEmpty()) {
			page.append("\n```\n");
			command.path("examples").forEach((line) -> page.append(line.asString()).append('\n'));
			page.append("```\n");
		}
	}

	private static void values(StringBuilder page, String heading, JsonNode values) {
		if (!values.isEmpty()) {
			page.append("\n| ").append(heading).append(" | Meaning |\n|---|---|\n");
			values.forEach((value) -> page.append("| `")
				.append(cell(value.path("usage").asString()))
				.append("` | ")
				.append(cell(ExplanationText.meaning(value)))
				.append(" |\n"));
		}
	}

	private static String cell(String text) {
		return text.replace("|", "\\|").replace('\n', ' ');
	}

}
