package dev.cliengine.tui.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.OptionKind;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.core.Tier;
import dev.cliengine.middleware.EngineOptions;

/**
 * The values of a command, as far as they are filled in.
 *
 * @param node the command
 * @param fields its values: arguments, options, and what is asked about changes
 */
record Form(CommandNode node, List<Field> fields) {

	Form {
		fields = List.copyOf(fields);
	}

	/** The empty form of a command. */
	static Form of(CommandNode node, GlobalOptions globals) {
		List<Field> fields = new ArrayList<>();
		node.syntax().arguments().forEach((argument) -> fields.add(Field.of(argument)));
		node.syntax()
			.options()
			.stream()
			.filter((option) -> !option.hidden())
			.forEach((option) -> fields.add(Field.of(option)));
		if (changesSomething(node)) {
			globals.options()
				.stream()
				.filter((option) -> option.id().equals(EngineOptions.DRY_RUN))
				.forEach((option) -> fields.add(Field.of(option)));
		}
		if (tier(node) == Tier.DESTRUCTIVE) {
			fields.add(Field.confirmation());
		}
		return new Form(node, fields);
	}

	static Tier tier(CommandNode node) {
		CommandHandler handler = node.handler();
		return (handler != null) ? handler.spec().metadata().tier() : Tier.READ;
	}

	private static boolean changesSomething(CommandNode node) {
		CommandHandler handler = node.handler();
		return handler != null && !handler.spec().builtIn() && handler.spec().metadata().changesSomething();
	}

	/** The same with another field in a place. */
	Form with(int place, Field field) {
		List<Field> changed = new ArrayList<>(this.fields);
		changed.set(place, field);
		return new Form(this.node, changed);
	}

	/** The line, as far as it is filled in. */
	List<String> words() {
		List<String> words = new ArrayList<>(this.node.path().segments());
		this.fields.forEach((field) -> words.addAll(options(field)));
		if (confirmed()) {
			words.add("--yes");
		}
		List<String> arguments = arguments(this.fields.size());
		if (arguments.stream().anyMatch((word) -> word.startsWith("-"))) {
			words.add("--");
		}
		words.addAll(arguments);
		return words;
	}

	/** What would stand before the value of a field, for those who complete it. */
	List<String> wordsBefore(int place) {
		List<String> words = new ArrayList<>(this.node.path().segments());
		for (int i = 0; i < this.fields.size(); i++) {
			words.addAll((i == place) ? List.of() : options(this.fields.get(i)));
		}
		words.addAll(arguments(place));
		OptionSpec option = this.fields.get(place).option();
		if (option != null) {
			words.add(option.displayName());
		}
		return words;
	}

	private List<String> arguments(int end) {
		List<String> words = new ArrayList<>();
		this.fields.subList(0, end)
			.stream()
			.filter((field) -> field.argument() != null)
			.forEach((field) -> words.addAll(field.texts()));
		return words;
	}

	private static List<String> options(Field field) {
		OptionSpec option = field.option();
		if (option == null || field.input().isEmpty()) {
			return List.of();
		}
		String name = option.displayName();
		return switch (field.kind()) {
			case TOGGLE -> List.of(field.input().text().equals(Field.ON) ? name : off(option));
			case COUNTER -> Collections.nCopies(Integer.parseInt(field.input().text()), name);
			default -> field.texts().stream().flatMap((text) -> value(option, text).stream()).toList();
		};
	}

	private static String off(OptionSpec option) {
		return (option.kind() == OptionKind.SWITCH) ? option.negatedName() : option.displayName() + "=false";
	}

	private static List<String> value(OptionSpec option, String text) {
		boolean apart = option.kind() == OptionKind.VALUE && !text.startsWith("-");
		return apart ? List.of(option.displayName(), text) : List.of(option.displayName() + "=" + text);
	}

	/** What has to be typed before something is destroyed, empty if nothing is. */
	String toConfirm() {
		if (tier(this.node) != Tier.DESTRUCTIVE || previews()) {
			return "";
		}
		Optional<String> first = this.fields.stream()
			.filter((field) -> field.argument() != null && field.required() && field.kind() != Field.Kind.SEVERAL)
			.map((field) -> field.input().text().strip())
			.findFirst();
		return first.filter((text) -> !text.isEmpty()).orElse("yes");
	}

	private boolean previews() {
		return this.fields.stream()
			.anyMatch((field) -> field.option() != null && field.id().equals(EngineOptions.DRY_RUN)
					&& field.input().text().equals(Field.ON));
	}

	boolean confirmed() {
		String wanted = toConfirm();
		return !wanted.isEmpty() && this.fields.stream()
			.anyMatch(
					(field) -> field.kind() == Field.Kind.CONFIRMATION && field.input().text().strip().equals(wanted));
	}

}
