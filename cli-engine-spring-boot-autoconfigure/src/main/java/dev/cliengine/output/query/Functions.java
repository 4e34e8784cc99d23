package dev.cliengine.output.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;

import io.burt.jmespath.Adapter;
import io.burt.jmespath.JmesPathType;
import io.burt.jmespath.function.ArgumentConstraints;
import io.burt.jmespath.function.BaseFunction;
import io.burt.jmespath.function.FunctionArgument;
import io.burt.jmespath.function.FunctionRegistry;
import tools.jackson.core.JacksonException;

/**
 * The functions of JMESPath: those of the library, except where it counts with binary
 * fractions, with halves of characters, or with equality of Java objects.
 */
final class Functions {

	/** All functions there are. */
	static final List<String> NAMES = List.of("abs", "avg", "ceil", "contains", "ends_with", "floor", "join", "keys",
			"length", "map", "max", "max_by", "merge", "min", "min_by", "not_null", "reverse", "sort", "sort_by",
			"starts_with", "sum", "to_array", "to_number", "to_string", "type", "values");

	private Functions() {
	}

	static FunctionRegistry registry() {
		return FunctionRegistry.defaultRegistry()
			.extend(new Absolute(), new Rounded("ceil", RoundingMode.CEILING), new Rounded("floor", RoundingMode.FLOOR),
					new ToNumber(), new Length(), new Contains());
	}

	private static final class Absolute extends BaseFunction {

		Absolute() {
			super("abs", ArgumentConstraints.typeOf(JmesPathType.NUMBER));
		}

		@Override
		protected <T> T callFunction(Adapter<T> runtime, List<FunctionArgument<T>> arguments) {
			T value = arguments.get(0).value();
			Number number = runtime.toNumber(value);
			if (number instanceof Double || number instanceof Float) {
				return (number.doubleValue() < 0) ? runtime.createNumber(-number.doubleValue()) : value;
			}
			BigDecimal exact = new BigDecimal(number.toString());
			return (exact.signum() < 0) ? runtime.parseString(exact.negate().toString()) : value;
		}

	}

	/** Gives integers, of any size. */
	private static final class Rounded extends BaseFunction {

		private final RoundingMode mode;

		Rounded(String name, RoundingMode mode) {
			super(name, ArgumentConstraints.typeOf(JmesPathType.NUMBER));
			this.mode = mode;
		}

		@Override
		protected <T> T callFunction(Adapter<T> runtime, List<FunctionArgument<T>> arguments) {
			T value = arguments.get(0).value();
			BigDecimal number = new BigDecimal(runtime.toNumber(value).toString());
			if (number.scale() <= 0) {
				return value;
			}
			// With more places than digits the number is below one, and writing out a
			// billion places to find that would never end.
			boolean belowOne = number.precision() < number.scale();
			BigDecimal small = belowOne ? new BigDecimal("0.1").multiply(BigDecimal.valueOf(number.signum())) : number;
			return runtime.parseString(small.setScale(0, this.mode).toString());
		}

	}

	private static final class ToNumber extends BaseFunction {

		private static final Pattern NUMBER = Pattern
			.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]{1,9})?");

		ToNumber() {
			super("to_number", ArgumentConstraints.anyValue());
		}

		@Override
		protected <T> T callFunction(Adapter<T> runtime, List<FunctionArgument<T>> arguments) {
			T value = arguments.get(0).value();
			return switch (runtime.typeOf(value)) {
				case NUMBER -> value;
				case STRING -> parsed(runtime, runtime.toString(value));
				default -> runtime.createNull();
			};
		}

		private static <T> T parsed(Adapter<T> runtime, String text) {
			try {
				return NUMBER.matcher(text).matches() ? runtime.parseString(text) : runtime.createNull();
			}
			catch (JacksonException ex) {
				return runtime.createNull();
			}
		}

	}

	private static final class Length extends BaseFunction {

		Length() {
			super("length", ArgumentConstraints.typeOf(JmesPathType.STRING, JmesPathType.ARRAY, JmesPathType.OBJECT));
		}

		@Override
		protected <T> T callFunction(Adapter<T> runtime, List<FunctionArgument<T>> arguments) {
			T value = arguments.get(0).value();
			if (runtime.typeOf(value) != JmesPathType.STRING) {
				return runtime.createNumber((long) runtime.toList(value).size());
			}
			String text = runtime.toString(value);
			return runtime.createNumber((long) text.codePointCount(0, text.length()));
		}

	}

	private static final class Contains extends BaseFunction {

		Contains() {
			super("contains", ArgumentConstraints.typeOf(JmesPathType.ARRAY, JmesPathType.STRING),
					ArgumentConstraints.anyValue());
		}

		@Override
		protected <T> T callFunction(Adapter<T> runtime, List<FunctionArgument<T>> arguments) {
			T subject = arguments.get(0).value();
			T wanted = arguments.get(1).value();
			if (runtime.typeOf(subject) == JmesPathType.ARRAY) {
				return runtime.createBoolean(
						runtime.toList(subject).stream().anyMatch((item) -> runtime.compare(item, wanted) == 0));
			}
			return runtime.createBoolean(runtime.typeOf(wanted) == JmesPathType.STRING
					&& runtime.toString(subject).contains(runtime.toString(wanted)));
		}

	}

}
