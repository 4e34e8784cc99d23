package dev.cliengine.command.bind;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

import org.springframework.core.convert.ConversionService;
import org.springframework.util.function.SingletonSupplier;

import dev.cliengine.command.CommandContext;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandMetadata;
import dev.cliengine.command.CommandModule;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.Documentation;
import dev.cliengine.command.EventSink;
import dev.cliengine.command.Feature;
import dev.cliengine.command.ResultSpec;
import dev.cliengine.command.WaitOptions;
import dev.cliengine.command.ValueCompletion;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.schema.ResultTypes;
import dev.cliengine.command.schema.TypeSchemas;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CommandPath;
import dev.cliengine.core.Stage;
import dev.cliengine.core.PageRequest;

/**
 * Turns the {@link CliCommand} methods of beans into commands. Classes are read without
 * creating the bean; the bean is asked for when one of its commands runs.
 *
 * @since 0.1.0
 */
public final class MethodCommands {

	private final ValueConverter converter;

	private final ConstraintCheck constraints;

	private final ValueSpecs values;

	private final TypeSchemas schemas = new TypeSchemas();

	/**
	 * @param conversions converts text to parameter types
	 * @param validator holds values against constraints
	 * @param completions finds the object that completes values for a class
	 */
	public MethodCommands(Supplier<ConversionService> conversions, Supplier<Validator> validator,
			Function<Class<? extends ValueCompletion>, ValueCompletion> completions) {
		this.converter = new ValueConverter(conversions);
		this.constraints = new ConstraintCheck(validator);
		this.values = new ValueSpecs(completions);
	}

	/**
	 * The module a class declares.
	 * @param type a class with a {@link dev.cliengine.command.annotation.CommandModule}
	 * annotation
	 * @param bean gives the bean
	 * @throws IllegalStateException if a method cannot be a command, saying why
	 */
	public CommandModule module(Class<?> type, Supplier<Object> bean) {
		dev.cliengine.command.annotation.CommandModule annotation = annotation(type);
		List<CommandHandler> handlers = DeclaredMethods.of(type)
			.map((method) -> handler(annotation, method, bean))
			.toList();
		return new AnnotatedModule(annotation, handlers);
	}

	/**
	 * One command of such a class, without a look at the others.
	 * @return empty if none of its methods has that path
	 */
	public Optional<CommandHandler> command(Class<?> type, CommandPath path, Supplier<Object> bean) {
		dev.cliengine.command.annotation.CommandModule annotation = annotation(type);
		return DeclaredMethods.unordered(type)
			.filter((method) -> path(annotation, method).equals(path))
			.findFirst()
			.map((method) -> handler(annotation, method, bean));
	}

	private static dev.cliengine.command.annotation.CommandModule annotation(Class<?> type) {
		dev.cliengine.command.annotation.CommandModule annotation = type
			.getAnnotation(dev.cliengine.command.annotation.CommandModule.class);
		if (annotation == null) {
			throw new IllegalArgumentException(type.getName() + " is not annotated with @CommandModule");
		}
		return annotation;
	}

	private static CommandPath path(dev.cliengine.command.annotation.CommandModule module, Method method) {
		String name = method.getAnnotation(CliCommand.class).name();
		String words = name.isEmpty() ? Words.dashed(method.getName()) : name;
		return CommandPath.parse(module.name()).append(CommandPath.parse(words));
	}

	private CommandHandler handler(dev.cliengine.command.annotation.CommandModule module, Method method,
			Supplier<Object> bean) {
		CliCommand command = method.getAnnotation(CliCommand.class);
		try {
			if (command.handlesDryRun() && !Arrays.asList(method.getParameterTypes()).contains(CommandContext.class)) {
				throw new IllegalArgumentException(
						"with handlesDryRun it needs a CommandContext to know that nothing may be changed");
			}
			SyntaxReader syntax = new SyntaxReader(method, this.values);
			method.setAccessible(true);
			ConstraintCheck check = ConstraintCheck.isNeeded(method, syntax.bindings()) ? this.constraints : null;
			return new MethodCommandHandler(spec(module, method, command, syntax), method, syntax.bindings(), bean,
					this.converter, check);
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalStateException(method.getDeclaringClass().getSimpleName() + "." + method.getName()
					+ " cannot be a command: " + ex.getMessage(), ex);
		}
	}

	private CommandSpec spec(dev.cliengine.command.annotation.CommandModule module, Method method, CliCommand command,
			SyntaxReader syntax) {
		CommandPath path = path(module, method);
		String system = command.system().isEmpty() ? module.system() : command.system();
		List<String> fields = Arrays.stream(command.fields().split(","))
			.map(String::strip)
			.filter((field) -> !field.isEmpty())
			.toList();
		return new CommandSpec(path,
				new Documentation(command.description(), emptyIsNull(command.help()), List.of(command.aliases()),
						command.hidden(), List.of(command.examples()), emptyIsNull(command.confirm())),
				system.isEmpty() ? path.segments().get(0) : system, metadata(module, command, syntax.contexts()),
				ResultTypes.isOperation(method) ? syntax.syntax().with(WaitOptions.all()) : syntax.syntax(),
				new ResultSpec(fields, schema(method), null, emptyIsNull(command.view()), pages(command, method),
						ResultTypes.of(method), isStreaming(method)),
				feature(module, command), Set.of());
	}

	private static CommandMetadata metadata(dev.cliengine.command.annotation.CommandModule module, CliCommand command,
			List<String> needed) {
		AuthRequirement auth = (command.auth().length > 0) ? command.auth()[0] : module.auth();
		Set<String> contexts = new LinkedHashSet<>(
				List.of((command.context().length > 0) ? command.context() : module.context()));
		contexts.addAll(needed);
		CommandMetadata metadata = new CommandMetadata(auth, new TreeMap<>(), command.mutates(),
				command.handlesDryRun(), List.copyOf(contexts))
			.withTier(command.tier())
			.withProvider(command.provider())
			.withScopes(List.of(command.scopes()));
		for (String entry : command.authMetadata()) {
			int equals = entry.indexOf('=');
			if (equals < 1) {
				throw new IllegalArgumentException("authMetadata '" + entry + "' is not key=value");
			}
			metadata = metadata.with(entry.substring(0, equals), entry.substring(equals + 1));
		}
		return metadata;
	}

	private @Nullable Supplier<JsonNode> schema(Method method) {
		Type type = ResultTypes.of(method);
		return (type != null) ? SingletonSupplier.of(() -> this.schemas.of(type)) : null;
	}

	private static ResultSpec.@Nullable Pages pages(CliCommand command, Method method) {
		if (Arrays.asList(method.getParameterTypes()).contains(PageRequest.class)) {
			if (!ResultTypes.isPage(method)) {
				throw new IllegalArgumentException("with a PageRequest it has to return a Page");
			}
			return new ResultSpec.Pages(command.defaultLimit(), command.maxLimit(), true);
		}
		return command.paginated() ? new ResultSpec.Pages(command.defaultLimit(), command.maxLimit()) : null;
	}

	private static boolean isStreaming(Method method) {
		Class<?> type = method.getReturnType();
		return (Publisher.class.isAssignableFrom(type) && !Mono.class.isAssignableFrom(type))
				|| Arrays.asList(method.getParameterTypes()).contains(EventSink.class);
	}

	/** A module without words has no group that its commands could inherit from. */
	private static @Nullable Feature feature(dev.cliengine.command.annotation.CommandModule module,
			CliCommand command) {
		Feature own = feature(command.feature(), command.stage());
		return (own == null && module.name().isBlank()) ? feature(module.feature(), module.stage()) : own;
	}

	static @Nullable Feature feature(String key, Stage stage) {
		return (key.isEmpty() && stage == Stage.GA) ? null : new Feature(emptyIsNull(key), stage);
	}

	static @Nullable String emptyIsNull(String text) {
		return text.isEmpty() ? null : text;
	}

}
