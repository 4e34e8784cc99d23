package dev.cliengine.command.bind;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.springframework.util.ClassUtils;

import dev.cliengine.command.ArgumentSpec;
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
		boolean optional = source.mayBeMissing() || !annotation.required() || !annotation.defaultValue().isEmpty();
		if (annotation.counter()) {
			option.type(ValueType.INTEGER).kind(OptionKind.COUNTER);
		}
		else if (!annotation.missingValue().isEmpty()) {
			option.type(type(type)).optionalValue(OptionKind.OPTIONAL_ATTACHED, annotation.missingValue());
		}
		else if (isBoolean(type) && !source.isMany()) {
			(annotation.negatable() ? option.negatable() : option.toggle()).defaultValue(annotation.defaultValue());
			optional = true;
		}
		else {
			option.type(type(type));
		}
		describe(option, source, annotation, type);
		if (!optional && !annotation.counter()) {
			refuseNullPrimitive(source, true);
			option.required();
		}
		else {
			refuseNullPrimitive(source, !annotation.defaultValue().isEmpty() || annotation.counter()
					|| (isBoolean(type) && annotation.missingValue().isEmpty()));
		}
		return option.build();
	}

	ArgumentSpec argument(ValueSource source, CliArgument annotation) {
		Class<?> type = source.single().getType();
		String label = annotation.label().isEmpty() ? Words.label(source.dashed()) : annotation.label();
		ValueSpec.Builder value = ValueSpec.labelled(label)
			.type(type(type))
			.choices(choices(type, annotation.choices()))
			.constraints(Constraints.of(source.constrained()));
		if (!annotation.defaultValue().isEmpty()) {
			value.defaultValue(annotation.defaultValue());
		}
		if (annotation.content()) {
			value.content();
		}
		if (annotation.completion() != ValueCompletion.class) {
			value.completion(lazy(annotation.completion()));
		}
		boolean required = !source.mayBeMissing() && annotation.required() && annotation.defaultValue().isEmpty();
		refuseNullPrimitive(source, required || !annotation.defaultValue().isEmpty());
		return new ArgumentSpec(Words.id(source.dashed()), value.build(), required, source.isMany(),
				annotation.description());
	}

	private void describe(OptionSpec.Builder option, ValueSource source, CliOption annotation, Class<?> type) {
		List<String> choices = choices(type, annotation.choices());
		option.choices(choices).constraints(Constraints.of(source.constrained()));
		if (!annotation.defaultValue().isEmpty()) {
			option.defaultValue(annotation.defaultValue());
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
	}

	private ValueCompletion lazy(Class<? extends ValueCompletion> type) {
		return (typed) -> this.completions.apply(type).complete(typed);
	}

	private static void refuseNullPrimitive(ValueSource source, boolean alwaysThere) {
		if (!alwaysThere && source.type().getType().isPrimitive()) {
			throw new IllegalStateException("'" + source.name() + "' of " + source.owner()
					+ " may be left out but is a primitive: use its wrapper class or give a default");
		}
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
		if (isBoolean(boxed)) {
			return ValueType.BOOLEAN;
		}
		if (List.of(Byte.class, Short.class, Integer.class, Long.class).contains(boxed)) {
			return ValueType.INTEGER;
		}
		return (Number.class.isAssignableFrom(boxed) && !boxed.getName().toLowerCase(Locale.ROOT).contains("integer"))
				? ValueType.NUMBER : ValueType.STRING;
	}

	private static boolean isBoolean(Class<?> type) {
		return type == boolean.class || type == Boolean.class;
	}

}
