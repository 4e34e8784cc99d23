package dev.cliengine.command.bind;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandContext;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Where the value of one method parameter comes from.
 */
sealed interface Binding {

	/**
	 * The value for one run.
	 * @throws dev.cliengine.core.CliException if what was typed does not convert
	 */
	@Nullable Object value(CommandArguments arguments, ValueConverter converter);

	/**
	 * An option or argument.
	 *
	 * @param id its id
	 * @param display its name in messages
	 * @param source what it is bound to
	 */
	record OfValue(String id, String display, ValueSource source) implements Binding {

		@Override
		public @Nullable Object value(CommandArguments arguments, ValueConverter converter) {
			List<String> texts = arguments.texts(this.id);
			if (this.source.isMany()) {
				List<@Nullable Object> values = new ArrayList<>();
				texts.forEach((text) -> values.add(converter.convert(text, this.source.single(), this.display)));
				return converter.collect(values, this.source.type());
			}
			String text = arguments.text(this.id);
			Object value = (text != null) ? converter.convert(text, this.source.single(), this.display) : null;
			return (this.source.type().getType() == Optional.class) ? Optional.ofNullable(value) : value;
		}

	}

	/**
	 * A record whose components are options and arguments.
	 *
	 * @param constructor takes all components of the record
	 * @param components one binding a component
	 */
	record OfRecord(Constructor<?> constructor, List<Binding> components) implements Binding {

		static OfRecord of(Class<?> type, List<Binding> components) {
			Class<?>[] types = Arrays.stream(type.getRecordComponents())
				.map(RecordComponent::getType)
				.toArray(Class<?>[]::new);
			try {
				Constructor<?> constructor = type.getDeclaredConstructor(types);
				constructor.setAccessible(true);
				return new OfRecord(constructor, List.copyOf(components));
			}
			catch (NoSuchMethodException ex) {
				throw new IllegalArgumentException(type.getSimpleName() + " has no constructor for its components", ex);
			}
		}

		Class<?> type() {
			return this.constructor.getDeclaringClass();
		}

		/**
		 * @throws CliException if the record refuses the values: its own failure, or one
		 * of category {@link ErrorCategory#VALIDATION} with the message of an
		 * {@link IllegalArgumentException}
		 */
		@Override
		public Object value(CommandArguments arguments, ValueConverter converter) {
			@Nullable Object[] values = this.components.stream()
				.map((component) -> component.value(arguments, converter))
				.toArray();
			try {
				return this.constructor.newInstance(values);
			}
			catch (InvocationTargetException ex) {
				throw refused(ex.getTargetException());
			}
			catch (ReflectiveOperationException ex) {
				throw new IllegalStateException("Could not create " + this.constructor, ex);
			}
		}

		private static RuntimeException refused(Throwable cause) {
			if (cause instanceof IllegalArgumentException refusal && refusal.getMessage() != null) {
				return CliException.category(ErrorCategory.VALIDATION)
					.code("VALIDATION")
					.cause(refusal)
					.message(refusal.getMessage());
			}
			if (cause instanceof Error error) {
				throw error;
			}
			return (cause instanceof RuntimeException failure) ? failure : new IllegalStateException(cause);
		}

		/** The names of the components in messages, by their name in Java. */
		void displays(Map<String, String> names) {
			for (Binding component : this.components) {
				if (component instanceof OfValue value) {
					names.put(value.source().name(), value.display());
				}
			}
		}

	}

	/**
	 * Something of the run itself.
	 *
	 * @param read takes it from the run
	 */
	record OfContext(Reader read) implements Binding {

		@Override
		public @Nullable Object value(CommandArguments arguments, ValueConverter converter) {
			return null;
		}

	}

	/** Takes something from a run. */
	@FunctionalInterface
	interface Reader {

		@Nullable Object from(CommandContext context);

	}

	/** Every value of a method in the order of its parameters. */
	static @Nullable Object[] values(Collection<Binding> bindings, CommandArguments arguments,
			@Nullable CommandContext context, ValueConverter converter) {
		return bindings.stream()
			.map((binding) -> (binding instanceof OfContext ofContext && context != null)
					? ofContext.read().from(context) : binding.value(arguments, converter))
			.toArray();
	}

}
