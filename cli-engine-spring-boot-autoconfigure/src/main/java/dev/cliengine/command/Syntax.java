package dev.cliengine.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What may be typed after the words of a command.
 *
 * @param options the command's own options
 * @param arguments positional arguments in order
 * @param relations what has to hold between options
 * @since 0.1.0
 */
public record Syntax(List<OptionSpec> options, List<ArgumentSpec> arguments, List<OptionRelation> relations) {

	/**
	 * @throws IllegalArgumentException if two options claim one name, two values one id,
	 * a variadic argument is not the last, a required argument follows an optional one,
	 * or a relation names an unknown option
	 */
	public Syntax {
		options = List.copyOf(options);
		arguments = List.copyOf(arguments);
		relations = List.copyOf(relations);
		Set<String> ids = new HashSet<>();
		Set<String> names = new HashSet<>();
		for (OptionSpec option : options) {
			require(ids.add(option.id()), "Two values have the id '" + option.id() + "'");
			for (String name : option.spellings()) {
				require(names.add(name), "Two options are named " + name);
			}
		}
		for (OptionRelation relation : relations) {
			for (String id : relation.ids()) {
				require(ids.contains(id), "A relation names the unknown option '" + id + "'");
			}
		}
		for (int i = 0; i < arguments.size(); i++) {
			ArgumentSpec argument = arguments.get(i);
			require(ids.add(argument.id()), "Two values have the id '" + argument.id() + "'");
			require(!argument.variadic() || i == arguments.size() - 1,
					"Only the last argument may take several words: '" + argument.id() + "'");
			require(!argument.required() || i == 0 || arguments.get(i - 1).required(),
					"The required argument '" + argument.id() + "' follows an optional one");
		}
	}

	/** No options and no arguments. */
	public static Syntax empty() {
		return new Syntax(List.of(), List.of(), List.of());
	}

	/** The same with more options. */
	public Syntax with(List<OptionSpec> more) {
		List<OptionSpec> extended = new ArrayList<>(this.options);
		extended.addAll(more);
		return new Syntax(extended, this.arguments, this.relations);
	}

	private static void require(boolean condition, String otherwise) {
		if (!condition) {
			throw new IllegalArgumentException(otherwise);
		}
	}

}
