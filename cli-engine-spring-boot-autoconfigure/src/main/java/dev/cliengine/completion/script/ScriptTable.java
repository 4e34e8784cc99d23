package dev.cliengine.completion.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.OptionKind;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ValueCompletion;
import dev.cliengine.command.parse.GlobalOptions;
import dev.cliengine.completion.LineCompleter;

/**
 * What a script knows by itself, as rows by key. PATH is the words of a group or command,
 * empty for the root; {@code @} stands for all of them.
 * <ul>
 * <li>{@code commands:PATH} what may follow a group</li>
 * <li>{@code into:PATH:WORD} where a name or alias leads</li>
 * <li>{@code options:PATH} long options</li>
 * <li>{@code value:PATH:OPTION} how an option takes its value ({@code ?value}: the next
 * word, {@code ?switch}: only after {@code =}), then the values</li>
 * <li>{@code argument:PATH:N} the values of the argument, N from 0, {@code @} for all
 * that follow</li>
 * </ul>
 * In place of values there may be {@code ?ask} (the application knows) or {@code ?files}.
 * What has no row has to be asked for, or has no values.
 */
final class ScriptTable {

	private static final String ALL = "@";

	private static final List<String> ASK = List.of("?ask");

	/** Names that mean nothing but themselves in any shell. */
	private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.:-]*");

	private static final int MOST_VALUES = 200;

	private final Map<String, List<Row>> rows = new LinkedHashMap<>();

	private ScriptTable() {
	}

	static ScriptTable of(CommandNode root, GlobalOptions globals) {
		ScriptTable table = new ScriptTable();
		table.options(ALL, globals.options());
		table.options("", globals.rootOptions());
		root.walkVisible().forEach(table::add);
		return table;
	}

	Map<String, List<Row>> rows() {
		return this.rows;
	}

	static boolean isSafe(String name) {
		return SAFE.matcher(name).matches();
	}

	private void add(CommandNode node) {
		String path = node.path().words();
		if (node.isCommand()) {
			options(path, node.syntax().options());
			arguments(path, node.syntax().arguments());
			return;
		}
		put("commands:" + path,
				node.visibleChildren()
					.stream()
					.map((child) -> Row.of(child.name(), child.documentation().summary()))
					.toList());
		for (CommandNode child : node.visibleChildren()) {
			List<Row> target = List.of(Row.of(child.path().words(), ""));
			put("into:" + path + ":" + child.name(), target);
			child.documentation()
				.aliases()
				.stream()
				.filter(ScriptTable::isSafe)
				.forEach((alias) -> this.rows.putIfAbsent("into:" + path + ":" + alias, target));
		}
	}

	private void options(String path, List<OptionSpec> options) {
		List<Row> names = new ArrayList<>();
		for (OptionSpec option : options) {
			for (String name : option.spellings()) {
				if (isSafe(name.replaceFirst("^-+", ""))) {
					put("value:" + path + ":" + name, value(option));
				}
				if (name.startsWith("--") && !option.hidden()) {
					names.add(Row.of(name, option.description()));
				}
			}
		}
		if (!names.isEmpty()) {
			put("options:" + path, names);
		}
	}

	private static List<Row> value(OptionSpec option) {
		List<String> words = new ArrayList<>();
		words.add((option.kind() == OptionKind.VALUE) ? "?value" : "?switch");
		boolean none = option.kind() == OptionKind.SWITCH || option.kind() == OptionKind.COUNTER;
		if (!none) {
			words.addAll(values(option.value().completion(), LineCompleter.fixedValues(option)));
		}
		return words.stream().map((word) -> Row.of(word, "")).toList();
	}

	private void arguments(String path, List<ArgumentSpec> arguments) {
		for (int i = 0; i < arguments.size(); i++) {
			ArgumentSpec argument = arguments.get(i);
			ValueCompletion completion = argument.value().completion();
			List<String> values = values(completion, completion.fixed());
			put("argument:" + path + ":" + (argument.variadic() ? ALL : i),
					values.stream().map((value) -> Row.of(value, "")).toList());
		}
	}

	private static List<String> values(ValueCompletion completion, Optional<List<String>> fixed) {
		boolean known = fixed
			.filter((values) -> values.size() <= MOST_VALUES && values.stream().allMatch((value) -> isSafe(value)))
			.isPresent();
		if (!known) {
			return ASK;
		}
		List<String> values = new ArrayList<>(fixed.orElseThrow());
		if (completion.offersFiles()) {
			values.add("?files");
		}
		return values;
	}

	private void put(String key, List<Row> rows) {
		this.rows.putIfAbsent(key, rows);
	}

	/**
	 * A word and what it is.
	 *
	 * @param word the word
	 * @param description one line, may be empty
	 */
	record Row(String word, String description) {

		static Row of(String word, String description) {
			return new Row(word, LineCompleter.shortDescription(description));
		}

	}

}
