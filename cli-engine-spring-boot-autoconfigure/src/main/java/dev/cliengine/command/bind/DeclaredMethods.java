package dev.cliengine.command.bind;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

import dev.cliengine.command.annotation.CliCommand;

/**
 * The command methods of a class in the order of its source. Reflection promises no
 * order, so the class file is read for it.
 */
final class DeclaredMethods {

	private DeclaredMethods() {
	}

	static Stream<Method> of(Class<?> type) {
		List<String> order = order(type);
		return unordered(type).sorted(Comparator.<Method>comparingInt((method) -> position(order, method.getName()))
			.thenComparing(Method::getName));
	}

	static Stream<Method> unordered(Class<?> type) {
		return Arrays.stream(type.getDeclaredMethods())
			.filter((method) -> method.isAnnotationPresent(CliCommand.class) && !method.isBridge());
	}

	private static int position(List<String> order, String name) {
		int position = order.indexOf(name);
		return (position < 0) ? Integer.MAX_VALUE : position;
	}

	private static List<String> order(Class<?> type) {
		try {
			List<String> names = new ArrayList<>();
			new SimpleMetadataReaderFactory(type.getClassLoader()).getMetadataReader(type.getName())
				.getAnnotationMetadata()
				.getAnnotatedMethods(CliCommand.class.getName())
				.forEach((method) -> names.add(method.getMethodName()));
			return names;
		}
		catch (IOException ex) {
			return List.of();
		}
	}

}
