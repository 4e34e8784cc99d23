package dev.cliengine.command.bind;

import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.core.Nullness;

import dev.cliengine.auth.Credential;
import dev.cliengine.auth.CredentialResolver;
import dev.cliengine.command.CommandArguments;
import dev.cliengine.command.CommandContext;
import dev.cliengine.command.EventSink;
import dev.cliengine.command.annotation.CliConfig;
import dev.cliengine.command.annotation.CliContext;
import dev.cliengine.command.annotation.CliEnvironment;
import dev.cliengine.config.Config;
import dev.cliengine.core.Cancellation;
import dev.cliengine.core.PageRequest;
import dev.cliengine.command.PagingOptions;
import dev.cliengine.core.CliException;
import dev.cliengine.core.CorrelationId;
import dev.cliengine.core.ErrorCategory;

/**
 * Parameters that receive something of the run rather than of its command line.
 */
final class RunValues {

	private static final Map<Class<?>, Function<CommandContext, Object>> BY_TYPE = Map.of(CommandContext.class,
			(context) -> context, CommandArguments.class, CommandContext::arguments, CredentialResolver.class,
			CommandContext::credentials, Credential.class, (context) -> context.credentials().resolve(),
			EventSink.class, CommandContext::events, CorrelationId.class, CommandContext::correlationId,
			Cancellation.class, CommandContext::cancellation, Config.class, CommandContext::config, PageRequest.class,
			(context) -> PagingOptions.request(context.arguments()));

	private RunValues() {
	}

	/** The name of the context variable a parameter cannot do without. */
	static Optional<String> requiredContext(Parameter parameter) {
		CliContext annotation = parameter.getAnnotation(CliContext.class);
		return (annotation != null && Nullness.forParameter(parameter) != Nullness.NULLABLE)
				? Optional.of(annotation.value()) : Optional.empty();
	}

	/**
	 * What gives the parameter its value.
	 * @throws IllegalArgumentException if nothing can
	 */
	static Binding.Reader of(Parameter parameter) {
		Class<?> type = parameter.getType();
		CliContext variable = parameter.getAnnotation(CliContext.class);
		if (variable != null) {
			if (type != String.class) {
				throw new IllegalArgumentException("@CliContext stands at a parameter that is no String");
			}
			return (context) -> context.config().text("context." + variable.value()).orElse(null);
		}
		CliConfig section = parameter.getAnnotation(CliConfig.class);
		if (section != null) {
			boolean nullable = Nullness.forParameter(parameter) == Nullness.NULLABLE;
			return (context) -> section(context, section.value(), type, nullable);
		}
		if (parameter.isAnnotationPresent(CliEnvironment.class)) {
			return (type == String.class) ? CommandContext::environment
					: (context) -> context.config().environment(type);
		}
		Function<CommandContext, Object> reader = BY_TYPE.get(type);
		if (reader == null) {
			throw new IllegalArgumentException("a parameter of type " + type.getSimpleName()
					+ " is neither @CliOption, @CliArgument, a record of them, nor something of the run");
		}
		return reader::apply;
	}

	private static @Nullable Object section(CommandContext context, String name, Class<?> type, boolean nullable) {
		Optional<?> value = context.config().section(name, type);
		if (value.isEmpty() && !nullable) {
			throw CliException.category(ErrorCategory.FAILURE)
				.code("NOT_CONFIGURED")
				.fix("Set its values with 'config set " + name + ".NAME VALUE'")
				.message("The configuration has no section '" + name + "', which this command needs");
		}
		return value.orElse(null);
	}

}
