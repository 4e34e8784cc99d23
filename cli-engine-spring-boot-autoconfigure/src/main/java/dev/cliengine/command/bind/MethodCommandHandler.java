package dev.cliengine.command.bind;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandSpec;

/**
 * A command that is a method of a bean.
 */
final class MethodCommandHandler implements CommandHandler {

	private final CommandSpec spec;

	private final Method method;

	private final List<Binding> bindings;

	private final Supplier<Object> bean;

	private final ValueConverter converter;

	private final @Nullable ConstraintCheck constraints;

	MethodCommandHandler(CommandSpec spec, Method method, List<Binding> bindings, Supplier<Object> bean,
			ValueConverter converter, @Nullable ConstraintCheck constraints) {
		this.spec = spec;
		this.method = method;
		this.bindings = bindings;
		this.bean = bean;
		this.converter = converter;
		this.constraints = constraints;
	}

	@Override
	public CommandSpec spec() {
		return this.spec;
	}

	@Override
	public void check(CommandArguments arguments) {
		@Nullable Object[] values = Binding.values(this.bindings, arguments, null, this.converter);
		if (this.constraints != null) {
			this.constraints.check(this.bean.get(), this.method, values, displays());
		}
	}

	@Override
	public @Nullable Object handle(CommandContext context) throws Exception {
		@Nullable Object[] values = Binding.values(this.bindings, context.arguments(), context, this.converter);
		try {
			return this.method.invoke(this.bean.get(), values);
		}
		catch (InvocationTargetException ex) {
			Throwable cause = ex.getTargetException();
			if (cause instanceof Error error) {
				throw error;
			}
			throw (cause instanceof Exception exception) ? exception : ex;
		}
	}

	private Map<String, String> displays() {
		Map<String, String> names = new HashMap<>();
		for (Binding binding : this.bindings) {
			if (binding instanceof Binding.OfRecord record) {
				record.displays(names);
			}
			else if (binding instanceof Binding.OfValue value) {
				names.put(value.source().name(), value.display());
			}
		}
		return names;
	}

}
