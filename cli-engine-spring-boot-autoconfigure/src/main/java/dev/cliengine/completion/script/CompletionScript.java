package dev.cliengine.completion.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.cliengine.command.CommandNode;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.completion.CompletionAnswerer;
import dev.cliengine.completion.script.ScriptTable.Row;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * The script that completes an application's lines in a shell. It carries the names of
 * commands and options and the values that never change; for anything else it calls the
 * application by its name. It never has typed words, values or descriptions read as code.
 *
 * @param shell the shell that reads it
 * @param name the name people type
 * @since 0.1.0
 */
public record CompletionScript(Shell shell, String name) {

	/**
	 * @throws CliException if the name is not made of letters, digits, {@code _},
	 * {@code .}, {@code :} and {@code -}, beginning with a letter or digit
	 */
	public CompletionScript {
		if (!ScriptTable.isSafe(name)) {
			throw CliException.category(ErrorCategory.FAILURE)
				.fix("Give the application a name of letters, digits, '_', '.' and '-': cli.name")
				.message("Shells cannot complete a command of the name '" + name + "'");
		}
	}

	/** The whole text. */
	public String text(CommandNode root, GlobalOptions globals) {
		return template().replace("@NAME@", this.name)
			.replace("@FUNCTION@", function())
			.replace("@ASK@", CompletionAnswerer.WORD)
			.replace("@TABLE@\n", table(ScriptTable.of(root, globals)));
	}

	private String function() {
		return "__" + this.name.replaceAll("[^A-Za-z0-9]", "_");
	}

	private String template() {
		String file = "completion." + this.shell.word();
		try (InputStream in = Objects.requireNonNull(CompletionScript.class.getResourceAsStream(file), file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Keys with the same rows share them. */
	private String table(ScriptTable table) {
		Map<List<Row>, List<String>> keys = new LinkedHashMap<>();
		table.rows().forEach((key, rows) -> keys.computeIfAbsent(rows, (missing) -> new ArrayList<>()).add(key));
		StringBuilder text = new StringBuilder();
		keys.forEach((rows, sharing) -> text.append('\t').append(entry(sharing, rows)).append('\n'));
		return text.toString();
	}

	private String entry(List<String> keys, List<Row> rows) {
		String values = rows.stream().map(this::row).collect(Collectors.joining(separator()));
		return switch (this.shell) {
			case BASH -> quoted(keys, " | ") + ")\n\t\trows=(" + values + ")\n\t\t;;";
			case ZSH -> "(" + quoted(keys, " | ") + ")\n\t\trows=(" + values + ")\n\t\t;;";
			case FISH -> "case " + quoted(keys, " ") + "\n\t\t\tset -g " + function() + "_found " + values;
			case POWERSHELL -> keys.stream()
				.map((key) -> "$table[" + this.shell.quote(key) + "] = @(" + values + ")")
				.collect(Collectors.joining("\n"));
			case ELVISH -> keys.stream()
				.map((key) -> "&" + this.shell.quote(key) + "=[" + values + "]")
				.collect(Collectors.joining("\n"));
		};
	}

	private String quoted(List<String> keys, String separator) {
		return keys.stream().map(this.shell::quote).collect(Collectors.joining(separator));
	}

	private String row(Row row) {
		boolean described = this.shell != Shell.BASH && !row.description().isEmpty();
		return this.shell.quote(described ? row.word() + "\t" + row.description() : row.word());
	}

	private String separator() {
		return (this.shell == Shell.POWERSHELL) ? ", " : " ";
	}

}
