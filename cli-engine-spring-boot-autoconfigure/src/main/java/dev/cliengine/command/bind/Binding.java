package dev.cliengine.command.bind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandContext;

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
	 * @param type the record
	 * @param components one binding a component
	 */
	record OfRecord(Class<?> type, List<Binding> components) implements Binding {

		@Override
		public Object value(CommandArguments arguments, ValueConverter converter) {
			@Nullable Object[] values = this.components.stream()
				.map((component) -> component.value(arguments, converter))
				.toArray();
			return BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(this.type), values);
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
