package dev.cliengine.command.schema;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

import org.springframework.core.ResolvableType;

import dev.cliengine.command.CommandResult;
import dev.cliengine.core.Operation;
import dev.cliengine.core.Page;
import dev.cliengine.core.OperationState;
import dev.cliengine.core.WrittenAs;

/**
 * Finds the type of the data a command method gives.
 */
public final class ResultTypes {

	private ResultTypes() {
	}

	/** Whether a command method starts something that can be waited for. */
	public static boolean isOperation(Method method) {
		return inner(method).toClass() == Operation.class;
	}

	/** Whether a command method gives a part of a list that the server keeps. */
	public static boolean isPage(Method method) {
		return inner(method).toClass() == Page.class;
	}

	/**
	 * The type inside {@code CommandResult}, {@code Mono}, {@code Flux}, a completion
	 * stage or data {@link WrittenAs written as} another type; {@code null} where the
	 * method says nothing of it.
	 */
	public static @Nullable Type of(Method method) {
		ResolvableType type = inner(method);
		if (type.toClass() == Operation.class) {
			type = ResolvableType.forClassWithGenerics(OperationState.class, type.getGeneric(0));
		}
		if (type.toClass() == Page.class) {
			type = ResolvableType.forClassWithGenerics(List.class, type.getGeneric(0));
		}
		if (Stream.class.isAssignableFrom(type.toClass())) {
			type = ResolvableType.forClassWithGenerics(List.class, type.as(Stream.class).getGeneric(0));
		}
		Class<?> raw = type.resolve();
		return (raw == null || raw == Object.class || raw == void.class || raw == Void.class) ? null : known(type, raw);
	}

	private static ResolvableType inner(Method method) {
		ResolvableType type = ResolvableType.forMethodReturnType(method);
		while (isWrapper(type.toClass())) {
			ResolvableType wrapper = type.as(wrapperOf(type.toClass()));
			type = wrapper.getGeneric(0);
		}
		return type;
	}

	/** A variable of the wrapper is replaced by what it stands for. */
	private static Type known(ResolvableType type, Class<?> raw) {
		if (!(type.getType() instanceof TypeVariable)) {
			return type.getType();
		}
		return type.hasGenerics() ? ResolvableType.forClassWithGenerics(raw, type.getGenerics()).getType() : raw;
	}

	private static boolean isWrapper(Class<?> type) {
		return CommandResult.class == type || WrittenAs.class.isAssignableFrom(type)
				|| Publisher.class.isAssignableFrom(type) || CompletionStage.class.isAssignableFrom(type);
	}

	private static Class<?> wrapperOf(Class<?> type) {
		return Stream.of(CommandResult.class, WrittenAs.class, Publisher.class)
			.filter((wrapper) -> wrapper.isAssignableFrom(type))
			.findFirst()
			.orElse(CompletionStage.class);
	}

}
