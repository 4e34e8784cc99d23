package dev.cliengine.tui.form;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.parse.ContentSource;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.command.parse.ParsedLine;
import dev.cliengine.command.parse.TokenParser;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Judges a form as the command line would be judged, by the same parser and the same
 * constraints. Files that are named are looked for, and not read.
 */
final class FormCheck {

	private final CommandNode root;

	private final TokenParser parser;

	FormCheck(String application, CommandNode root, GlobalOptions globals) {
		this.root = root;
		this.parser = new TokenParser(application, globals, new Named());
	}

	/** What is wrong with a form. */
	Verdict of(Form form) {
		try {
			ParsedLine line = this.parser.parse(this.root, form.words());
			CommandHandler handler = form.node().handler();
			if (handler != null && !namesContent(form)) {
				handler.check(line.arguments());
			}
		}
		catch (CliException ex) {
			String message = String.valueOf(ex.getMessage());
			return new Verdict(message, place(form, message));
		}
		String wanted = form.toConfirm();
		if (!wanted.isEmpty() && !form.confirmed()) {
			return new Verdict("type '" + wanted + "' to confirm", form.fields().size() - 1);
		}
		return Verdict.GOOD;
	}

	private static boolean namesContent(Form form) {
		return form.fields().stream().anyMatch((field) -> {
			var spec = field.value();
			return spec != null && spec.content() && field.texts().stream().anyMatch((text) -> text.startsWith("@"));
		});
	}

	/** The field a message speaks of; -1 if it speaks of none. */
	private static int place(Form form, String message) {
		List<Field> fields = form.fields();
		for (int i = 0; i < fields.size(); i++) {
			if (!fields.get(i).usage().isEmpty() && message.contains(fields.get(i).usage())) {
				return i;
			}
		}
		for (int i = 0; i < fields.size(); i++) {
			if (message.contains(fields.get(i).name())) {
				return i;
			}
		}
		return -1;
	}

	/** The content of whatever is named. */
	private static final class Named implements ContentSource {

		@Override
		public String file(String path) {
			try {
				if (Files.isReadable(Path.of(path)) && !Files.isDirectory(Path.of(path))) {
					return "";
				}
			}
			catch (InvalidPathException ex) {
				// there is no such file then
			}
			throw new CliException(ErrorCategory.USAGE, "there is no file '" + path + "' that can be read");
		}

		@Override
		public String standardInput() {
			throw new CliException(ErrorCategory.USAGE, "standard input is the keyboard here; name a file with @");
		}

	}

}
