package dev.cliengine.command.bind;

import java.io.File;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.springframework.util.ClassUtils;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.InputSource;
import dev.cliengine.command.OptionKind;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ValueCompletion;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.command.ValueType;
import dev.cliengine.command.annotation.CliArgument;
import dev.cliengine.command.annotation.CliOption;

/**
 * Derives options and arguments from annotations and Java types.
 */
final class ValueSpecs {

	private static final Set<Class<?>> WHOLE = Set.of(Byte.class, Short.class, Integer.class, Long.class);

	private static final Set<Class<?>> DECIMAL = Set.of(Float.class, Double.class, BigDecimal.class, Number.class);

	private final Function<Class<? extends ValueCompletion>, ValueCompletion> completions;

	/**
	 * @param completions finds the object that completes values for a class; asked when
	 * somebody types, not before
	 */
	ValueSpecs(Function<Class<? extends ValueCompletion>, ValueCompletion> completions) {
		this.completions = completions;
	}

	OptionSpec option(ValueSource source, CliOption annotation) {
		Class<?> type = source.single().getType();
		String name = annotation.name().isEmpty() ? source.dashed() : annotation.name();
		OptionSpec.Builder option = OptionSpec.named(name).description(annotation.description());
		Arrays.stream(annotation.aliases()).forEach(option::alias);
		if (annotation.shortName() != '\0') {
			option.alias(String.valueOf(annotation.shortName()));
		}
		List<String> choices = choices(type, annotation.choices());
		boolean alwaysThere = shape(option.choices(choices), source, annotation, choices)
				|| !annotation.defaultValue().isEmpty();
		boolean required = !alwaysThere && !source.mayBeMissing() && annotation.required();
		refuseNullPrimitive(source, alwaysThere || required);
		describe(option, source, annotation, choices);
		return (required ? option.required() : option).build();
	}

	ArgumentSpec argument(ValueSource source, CliArgument annotation) {
		Class<?> type = source.single().getType();
		String label = annotation.label().isEmpty() ? Words.label(source.dashed()) : annotation.label();
		List<String> choices = choices(type, annotation.choices());
		ValueSpec.Builder value = ValueSpec.labelled(label)
			.type(type(type))
			.choices(choices)
			.constraints(Constraints.of(source.constrained()));
		if (!annotation.defaultValue().isEmpty()) {
			value.defaultValue(chosen(annotation.defaultValue(), choices));
		}
		if (annotation.content()) {
			value.content();
		}
		if (annotation.completion() != ValueCompletion.class) {
			value.completion(lazy(annotation.completion()));
		}
		else if (namesFile(type)) {
			value.completion(ValueCompletion.files());
		}
		boolean required = !source.mayBeMissing() && annotation.required() && annotation.defaultValue().isEmpty();
		refuseNullPrimitive(source, required || !annotation.defaultValue().isEmpty());
		return new ArgumentSpec(Words.id(source.dashed()), value.build(), required, source.isMany(),
				annotation.description());
	}

	/**
	 * Decides how the option takes its value.
	 * @return whether there is a value also when the option is not given
	 */
	private static boolean shape(OptionSpec.Builder option, ValueSource source, CliOption annotation,
			List<String> choices) {
		ValueType type = type(source.single().getType());
		boolean counter = annotation.counter();
		boolean missing = !annotation.missingValue().isEmpty();
		boolean toggle = type == ValueType.BOOLEAN && !source.isMany() && !counter && !missing;
		require(!annotation.negatable() || toggle, source, "is negatable but not a boolean");
		require(!counter || (type == ValueType.INTEGER && !source.isMany()), source,
				"counts how often it was given but is not a whole number");
		if (toggle) {
			option.toggle();
			if (annotation.negatable()) {
				option.negatable();
			}
		}
		else if (counter) {
			option.type(type).kind(OptionKind.COUNTER);
		}
		else if (missing) {
			option.type(type).optionalValue(OptionKind.OPTIONAL_ATTACHED, chosen(annotation.missingValue(), choices));
		}
		else {
			option.type(type);
		}
		return toggle || counter;
	}

	private void describe(OptionSpec.Builder option, ValueSource source, CliOption annotation, List<String> choices) {
		option.constraints(Constraints.of(source.constrained()));
		if (!annotation.defaultValue().isEmpty()) {
			option.defaultValue(chosen(annotation.defaultValue(), choices));
		}
		if (!annotation.label().isEmpty()) {
			option.label(annotation.label());
		}
		if (annotation.content()) {
			option.content();
		}
		if (annotation.allowHyphen()) {
			option.allowHyphen();
		}
		if (annotation.hidden()) {
			option.hidden();
		}
		if (source.isMany()) {
			option.repeatable();
		}
		if (annotation.completion() != ValueCompletion.class) {
			option.completion(lazy(annotation.completion()));
		}
		else if (namesFile(source.single().getType())) {
			option.completion(ValueCompletion.files());
		}
	}

	private static boolean namesFile(Class<?> type) {
		return type == Path.class || type == File.class || type == InputSource.class;
	}

	private ValueCompletion lazy(Class<? extends ValueCompletion> type) {
		return new LazyCompletion(() -> this.completions.apply(type));
	}

	private static void refuseNullPrimitive(ValueSource source, boolean neverNull) {
		require(neverNull || !source.type().getType().isPrimitive(), source,
				"may be left out but is a primitive: use its wrapper class or give a default");
	}

	private static void require(boolean condition, ValueSource source, String otherwise) {
		if (!condition) {
			throw new IllegalArgumentException("'" + source.name() + "' " + otherwise);
		}
	}

	/** A default in the spelling of the choice it means; others stay as they are. */
	private static String chosen(String text, List<String> choices) {
		String word = Words.dashed(text);
		return choices.stream().filter((choice) -> Words.dashed(choice).equals(word)).findFirst().orElse(text);
	}

	private static List<String> choices(Class<?> type, String[] declared) {
		if (declared.length > 0 || !type.isEnum()) {
			return List.of(declared);
		}
		return Arrays.stream(type.getEnumConstants())
			.map((constant) -> ValueConverter.word((Enum<?>) constant))
			.toList();
	}

	private static ValueType type(Class<?> type) {
		Class<?> boxed = ClassUtils.resolvePrimitiveIfNecessary(type);
		if (boxed == Boolean.class) {
			return ValueType.BOOLEAN;
		}
		if (WHOLE.contains(boxed)) {
			return ValueType.INTEGER;
		}
		return DECIMAL.contains(boxed) ? ValueType.NUMBER : ValueType.STRING;
	}

}
