package dev.cliengine.builtin;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

/**
 * The reference as manual pages of section 1, one a command.
 */
final class ManualPages {

	private ManualPages() {
	}

	static SortedMap<String, String> pages(List<JsonNode> commands) {
		SortedMap<String, String> pages = new TreeMap<>();
		for (JsonNode command : commands) {
			String name = command.path("command").asString().replace(' ', '-');
			pages.put(name + ".1", page(name, command));
		}
		return pages;
	}

	private static String page(String name, JsonNode command) {
		StringBuilder page = new StringBuilder(".TH \"" + escape(name.toUpperCase(Locale.ROOT)) + "\" \"1\"\n");
		String purpose = command.path("purpose").asString();
		page.append(".SH NAME\n").append(escape(name)).append(" \\- ").append(escape(firstLine(purpose))).append('\n');
		page.append(".SH SYNOPSIS\n.nf\n").append(escape(command.path("usage").asString())).append("\n.fi\n");
		page.append(".SH DESCRIPTION\n").append(escape(purpose)).append('\n');
		values(page, "ARGUMENTS", command.path("arguments"));
		values(page, "OPTIONS", command.path("options"));
		page.append(".SH \"EXIT STATUS\"\n");
		command.path("exit_codes")
			.forEach((row) -> item(page, row.path("code").asString(), row.path("meaning").asString()));
		page.append(".SH ENVIRONMENT\n");
		command.path("environment")
			.properties()
			.forEach((entry) -> item(page, entry.getKey(), entry.getValue().asString()));
		if (!command.path("examples").isEmpty()) {
			page.append(".SH EXAMPLES\n.nf\n");
			command.path("examples").forEach((line) -> page.append(escape(line.asString())).append('\n'));
			page.append(".fi\n");
		}
		return page.toString();
	}

	private static void values(StringBuilder page, String heading, JsonNode values) {
		if (!values.isEmpty()) {
			page.append(".SH ").append(heading).append('\n');
			values.forEach((value) -> item(page, value.path("usage").asString(), ExplanationText.meaning(value)));
		}
	}

	private static void item(StringBuilder page, String term, String text) {
		page.append(".TP\n\\fB").append(escape(term)).append("\\fR\n").append(escape(text)).append('\n');
	}

	private static String firstLine(String text) {
		int end = text.indexOf('\n');
		return (end < 0) ? text : text.substring(0, end);
	}

	/** A backslash begins an escape, a dot or quote at the start of a line a request. */
	private static String escape(String text) {
		String escaped = text.replace("\\", "\\e").replace("-", "\\-");
		return escaped.replaceAll("(?m)^([.'])", "\\\\&$1");
	}

}
