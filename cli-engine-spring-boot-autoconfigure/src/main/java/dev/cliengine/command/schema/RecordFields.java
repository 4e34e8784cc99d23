package dev.cliengine.command.schema;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.file.Path;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.core.ResolvableType;
import org.springframework.util.ClassUtils;

import dev.cliengine.command.ResultField;

/**
 * The fields of a record, read without the schema generator: help, completion and the
 * check of {@code --fields} want them often and the generator takes half a second to
 * start. A record that Jackson annotations change is left to the generator.
 */
final class RecordFields {

	private static final List<Class<?>> TEXT = List.of(CharSequence.class, Enum.class, Character.class, Temporal.class,
			TemporalAmount.class, UUID.class, URI.class, Path.class);

	private RecordFields() {
	}

	/** The fields of a record or of a list of records; {@code null} for anything else. */
	static @Nullable List<ResultField> of(@Nullable Type type) {
		if (type == null) {
			return null;
		}
		Class<?> raw = item(ResolvableType.forType(type)).toClass();
		if (!raw.isRecord() || isChanged(raw)) {
			return null;
		}
		return Arrays.stream(raw.getRecordComponents())
			.sorted(Comparator.comparing(RecordComponent::getName))
			.map((component) -> new ResultField(component.getName(), isOptional(component),
					label(ResolvableType.forMethodReturnType(component.getAccessor()))))
			.toList();
	}

	private static ResolvableType item(ResolvableType type) {
		if (type.isArray()) {
			return type.getComponentType();
		}
		return Iterable.class.isAssignableFrom(type.toClass()) && !JsonNode.class.isAssignableFrom(type.toClass())
				? type.as(Iterable.class).getGeneric(0) : type;
	}

	private static boolean isChanged(Class<?> type) {
		Stream<AnnotatedElement> elements = Stream.concat(Stream.of(type), Arrays.stream(type.getRecordComponents())
			.flatMap((component) -> Stream.of(component, component.getAccessor())));
		return elements.flatMap((element) -> Arrays.stream(element.getAnnotations())).anyMatch(RecordFields::isJackson);
	}

	private static boolean isJackson(Annotation annotation) {
		String name = annotation.annotationType().getName();
		return name.startsWith("com.fasterxml.jackson.") || name.startsWith("tools.jackson.");
	}

	private static boolean isOptional(RecordComponent component) {
		return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
				|| component.getType().getName().startsWith("java.util.Optional");
	}

	private static String label(ResolvableType type) {
		Class<?> raw = ClassUtils.resolvePrimitiveIfNecessary(type.toClass());
		if (raw == Optional.class) {
			return label(type.getGeneric(0));
		}
		if (raw == Object.class || JsonNode.class.isAssignableFrom(raw)) {
			return "any";
		}
		if (raw == byte[].class) {
			return "string";
		}
		if (raw.isArray() || Collection.class.isAssignableFrom(raw)) {
			return "[]" + label(item(type));
		}
		if (raw == Boolean.class) {
			return "bool";
		}
		if (Number.class.isAssignableFrom(raw) || raw.getName().startsWith("java.util.Optional")) {
			boolean decimal = raw.getSimpleName().matches("Float|Double|BigDecimal|OptionalDouble");
			return decimal ? "float" : "int";
		}
		return TEXT.stream().anyMatch((text) -> text.isAssignableFrom(raw)) ? "string" : "object";
	}

}
