package dev.cliengine.tui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.parse.LineLexer;

/**
 * Fills a form in with the rest of a line. What makes no sense is passed over: the form
 * shows what came of it. Placeholders such as {@code <name>} stay empty.
 */
final class Prefill {

	private static final Pattern PLACEHOLDER = Pattern.compile("<[^<>]+>|\\{[^{}]+\\}");

	private Form form;

	private @Nullable String waiting;

	private boolean optionsEnded;

	private final List<String> skipped = new ArrayList<>();

	private Prefill(Form form) {
		this.form = form;
	}

	static Form of(Form form, List<String> rest) {
		Prefill prefill = new Prefill(form);
		rest.forEach(prefill::take);
		return prefill.form;
	}

	private void take(String word) {
		if (this.waiting != null) {
			fill(this.waiting, word);
			this.waiting = null;
		}
		else if (word.equals("--")) {
			this.optionsEnded = true;
		}
		else if (!this.optionsEnded && word.startsWith("-") && word.length() > 1) {
			option(word);
		}
		else {
			argument(word);
		}
	}

	private void option(String word) {
		int equals = word.indexOf('=');
		String name = (equals > 0) ? word.substring(0, equals) : word;
		for (Field field : List.copyOf(this.form.fields())) {
			OptionSpec option = field.option();
			if (option == null || !option.spellings().contains(name)) {
				continue;
			}
			switch (field.kind()) {
				case TOGGLE ->
					fill(field.id(), (name.startsWith("--no-") || word.endsWith("=false")) ? Field.OFF : Field.ON);
				case COUNTER -> fill(field.id(),
						field.input().isEmpty() ? "1" : String.valueOf(Integer.parseInt(field.input().text()) + 1));
				default -> {
					if (equals > 0) {
						fill(field.id(), word.substring(equals + 1));
					}
					else {
						this.waiting = field.id();
					}
				}
			}
		}
	}

	private void argument(String word) {
		for (Field field : List.copyOf(this.form.fields())) {
			boolean free = field.input().isEmpty() || field.kind() == Field.Kind.SEVERAL;
			if (field.argument() != null && free && !this.skipped.contains(field.id())) {
				if (PLACEHOLDER.matcher(word).matches()) {
					this.skipped.add(field.id());
				}
				fill(field.id(), word);
				return;
			}
		}
	}

	private void fill(String id, String text) {
		if (PLACEHOLDER.matcher(text).matches()) {
			return;
		}
		for (int i = 0; i < this.form.fields().size(); i++) {
			Field field = this.form.fields().get(i);
			if (field.id().equals(id)) {
				boolean several = field.kind() == Field.Kind.SEVERAL;
				String word = several ? LineLexer.quote(text) : text;
				String before = several ? field.input().text() : "";
				this.form = this.form.with(i, field.with(before.isEmpty() ? word : before + " " + word));
			}
		}
	}

}
