package dev.cliengine.command.help;

import java.util.ArrayList;
import java.util.List;

import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ResultField;
import dev.cliengine.command.ResultSpec;
import dev.cliengine.command.schema.SchemaDocument;

/**
 * What help says of a result's fields, and how they are asked for.
 */
final class FieldHelp {

	private final ResultSpec result;

	private final List<ResultField> fields;

	FieldHelp(ResultSpec result) {
		this.result = result;
		this.fields = SchemaDocument.fields(result);
	}

	/** The description of an option, with the defaults and examples of this command. */
	HelpRow row(OptionSpec option) {
		HelpRow row = OptionHelp.row(option);
		List<String> parts = new ArrayList<>(List.of(row.text()));
		switch (option.id()) {
			case "fields" -> {
				if (!this.result.fields().isEmpty()) {
					parts.add("[default: " + String.join(",", this.result.fields()) + "]");
				}
			}
			case "filter" -> {
				example(parts, "string", "--filter \"contains(NAME, 'example')\"");
				example(parts, "bool", "--filter 'NAME'");
			}
			case "expr" -> example(parts, "string", "--expr 'length(@)', --expr '[].NAME'");
			default -> {
			}
		}
		return new HelpRow(row.label(), String.join(" ", parts));
	}

	/**
	 * One row a field: its type, whether it may be missing, whether it is shown anyway.
	 */
	List<HelpRow> rows() {
		return this.fields.stream().map((field) -> {
			String optional = field.optional() ? "  (optional)" : "";
			String shown = this.result.fields().contains(field.name()) ? "  (default)" : "";
			return new HelpRow(field.name(), field.type() + optional + shown);
		}).toList();
	}

	private void example(List<String> parts, String type, String pattern) {
		this.fields.stream()
			.filter((field) -> field.type().equals(type))
			.findFirst()
			.ifPresent((field) -> parts.add("e.g. " + pattern.replace("NAME", field.name())));
	}

}
