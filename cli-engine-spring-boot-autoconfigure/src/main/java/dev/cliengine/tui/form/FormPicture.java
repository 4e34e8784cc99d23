package dev.cliengine.tui.form;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandNode;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.terminal.Meaning;
import dev.cliengine.tui.draw.Line;
import dev.cliengine.tui.draw.Look;
import dev.cliengine.tui.draw.Picture;
import dev.cliengine.tui.draw.TextInput;

/**
 * Draws a form: its fields, and beside or below them what is known of the one that is
 * filled in.
 */
record FormPicture(Form form, int focused, Verdict verdict, List<String> offers) {

	private static final int WIDEST_NAME = 24;

	/** Lines below the fields where there is no room beside them. */
	private static final int LINES_OF_HELP = 3;

	Picture draw(Look look) {
		if (look.wide()) {
			int left = look.width() / 2;
			Look fields = look.sized(left, look.height());
			int room = look.width() - left - look.theme().bar().length();
			return look.beside(fields(fields), left, help(look.sized(room, look.height())));
		}
		int lines = Math.min(LINES_OF_HELP, Math.max(look.height() - 2, 1));
		Look above = look.shorter(lines);
		List<Line> below = new ArrayList<>();
		if (lines > 1) {
			below.add(look.theme().rule(look.width()));
		}
		below.add(look.cut(state()));
		below.add(look.cut(hint()));
		return fields(above).fit(above.height()).above(below.subList(0, Math.min(lines, below.size())));
	}

	private Picture fields(Look look) {
		List<Field> fields = this.form.fields();
		if (fields.isEmpty()) {
			return Picture.of(List.of(look.cut(Line.of("  Takes no values"))));
		}
		int names = fields.stream().mapToInt((field) -> Line.of(field.name()).width()).max().orElse(0);
		int width = Math.min(Math.min(names, WIDEST_NAME), look.width() / 2) + 2;
		int room = Math.max(look.width() - width - 6, 1);
		List<Line> lines = look.list(fields.size(), this.focused, (i) -> {
			Line name = Line.of(fields.get(i).name()).fit(width - 2, look.theme().more());
			Line mark = (i == this.verdict.place()) ? Line.of(Meaning.ERROR, " !") : Line.of(required(fields.get(i)));
			return name.plus(mark).plus(value(fields.get(i), i == this.focused, room));
		});
		Field field = fields.get(this.focused);
		if (!typed(field)) {
			return Picture.of(lines);
		}
		int row = this.focused - look.first(fields.size(), this.focused);
		return new Picture(lines, new Picture.Cursor(row, width + 4 + field.input().column(room)));
	}

	private static boolean typed(Field field) {
		return switch (field.kind()) {
			case TEXT, SEVERAL, CONFIRMATION -> true;
			case CHOICE, TOGGLE, COUNTER -> false;
		};
	}

	private static String required(Field field) {
		return field.required() ? " *" : "  ";
	}

	private static Line value(Field field, boolean focused, int room) {
		TextInput input = field.input();
		return switch (field.kind()) {
			case TOGGLE -> Line.of(" " + toggle(input.text()));
			case COUNTER, CHOICE ->
				Line.of(" < ").plus(input.isEmpty() ? unset(field) : Line.of(input.text())).plus(" >");
			case TEXT, SEVERAL, CONFIRMATION -> {
				Line text = (input.isEmpty() && !focused) ? unset(field)
						: Line.of(focused ? input.shown(room) : TextInput.of(input.text()).shown(room));
				yield Line.of(focused ? " [" : "  ").plus(text).plus(focused ? "]" : "");
			}
		};
	}

	private static String toggle(String text) {
		return switch (text) {
			case Field.ON -> "[x]";
			case Field.OFF -> "[no]";
			default -> "[ ]";
		};
	}

	private static Line unset(Field field) {
		String usual = usual(field);
		return usual.isEmpty() ? Line.empty() : Line.of(Meaning.DIM, usual);
	}

	private static String usual(Field field) {
		ValueSpec spec = field.value();
		String value = (spec != null) ? spec.defaultValue() : null;
		return (value != null) ? value : "";
	}

	/** What is wrong, or that nothing is. */
	private Line state() {
		return this.verdict.good() ? Line.of(Meaning.SUCCESS, "Ready: enter runs it")
				: Line.of(Meaning.ERROR, this.verdict.problem());
	}

	/** What fits on one line about the field. */
	private Line hint() {
		Field field = field();
		if (field == null) {
			return Line.of(this.form.node().documentation().summary());
		}
		Line about = Line.of(about(field));
		return this.offers.isEmpty() ? about
				: Line.of(Meaning.HINT, String.join("  ", this.offers)).plus("  ").plus(about);
	}

	private @Nullable Field field() {
		return this.form.fields().isEmpty() ? null : this.form.fields().get(this.focused);
	}

	private String about(Field field) {
		if (field.kind() == Field.Kind.CONFIRMATION) {
			String wanted = this.form.toConfirm();
			return wanted.isEmpty() ? "Nothing to confirm for a preview" : "Type '" + wanted + "' to confirm";
		}
		return field.description();
	}

	private List<Line> help(Look look) {
		CommandNode node = this.form.node();
		List<Line> lines = new ArrayList<>();
		lines.add(Line.of(Meaning.HEADER, node.documentation().summary()));
		lines.add(Line.empty());
		Field field = field();
		if (field != null) {
			lines.add(Line.of(Meaning.HINT, field.usage().isEmpty() ? field.name() : field.usage()));
			lines.addAll(Line.wrap(about(field), look.width()));
			facts(field, look.width(), lines);
			lines.add(Line.empty());
		}
		if (this.verdict.good()) {
			lines.add(state());
		}
		else {
			Line.wrap(this.verdict.problem(), look.width())
				.forEach((line) -> lines.add(Line.of(Meaning.ERROR, line.text())));
		}
		return lines;
	}

	private void facts(Field field, int width, List<Line> lines) {
		ValueSpec spec = field.value();
		if (spec == null) {
			return;
		}
		if (!spec.choices().isEmpty()) {
			lines.addAll(Line.wrap("one of " + String.join(", ", spec.choices()), width));
		}
		if (!usual(field).isEmpty()) {
			lines.add(Line.of("default " + usual(field)));
		}
		spec.constraints().forEach((name, value) -> lines.add(Line.of(name + " " + value)));
		if (field.kind() == Field.Kind.SEVERAL) {
			lines.add(Line.of("several, separated by blanks"));
		}
		if (spec.content()) {
			lines.add(Line.of("@FILE for what is in a file"));
		}
		if (!this.offers.isEmpty()) {
			lines.add(Line.of(Meaning.HINT, String.join("  ", this.offers)));
		}
	}

}
