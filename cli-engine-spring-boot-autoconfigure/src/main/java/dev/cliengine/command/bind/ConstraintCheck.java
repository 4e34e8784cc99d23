package dev.cliengine.command.bind;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.MergedAnnotations;

import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

/**
 * Holds values against the Bean Validation constraints of the method that receives them.
 * A validator takes a noticeable time to start, so none is built for methods without
 * constraints.
 */
final class ConstraintCheck {

	private final Supplier<Validator> validator;

	ConstraintCheck(Supplier<Validator> validator) {
		this.validator = validator;
	}

	/** Whether the method, or a record among its parameters, has constraints. */
	static boolean isNeeded(Method method, Collection<Binding> bindings) {
		boolean onParameters = Arrays.stream(method.getParameters())
			.anyMatch((parameter) -> isConstrained(parameter, parameter.getAnnotatedType()));
		return onParameters || bindings.stream()
			.anyMatch((binding) -> binding instanceof Binding.OfRecord record && isConstrained(record.type()));
	}

	/**
	 * @param displays names of values in messages by their name in Java
	 * @throws CliException of category {@link ErrorCategory#VALIDATION} that names every
	 * value that breaks a constraint
	 */
	void check(Object bean, Method method, @Nullable Object[] values, Map<String, String> displays) {
		Validator current = this.validator.get();
		Set<String> broken = new LinkedHashSet<>();
		current.forExecutables()
			.validateParameters(bean, method, values)
			.forEach((violation) -> broken.add(text(violation, displays)));
		for (Object value : values) {
			if (value instanceof Record) {
				current.validate(value).forEach((violation) -> broken.add(text(violation, displays)));
			}
		}
		if (!broken.isEmpty()) {
			throw CliException.category(ErrorCategory.VALIDATION)
				.code("VALIDATION")
				.message(String.join("; ", broken.stream().sorted().toList()));
		}
	}

	private static boolean isConstrained(Class<?> record) {
		return isConstrained((AnnotatedElement) record) || Arrays.stream(record.getRecordComponents())
			.anyMatch((component) -> isConstrained(component.getAccessor(), component.getAnnotatedType()));
	}

	private static boolean isConstrained(AnnotatedElement element, AnnotatedType type) {
		return isConstrained(element) || (type instanceof AnnotatedParameterizedType container
				&& Arrays.stream(container.getAnnotatedActualTypeArguments())
					.anyMatch((argument) -> isConstrained(argument, argument)));
	}

	private static boolean isConstrained(AnnotatedElement element) {
		MergedAnnotations annotations = MergedAnnotations.from(element);
		return annotations.isPresent(Valid.class) || annotations.isPresent(Constraint.class);
	}

	private static String text(ConstraintViolation<?> violation, Map<String, String> displays) {
		String last = "";
		for (Path.Node node : violation.getPropertyPath()) {
			String name = node.getName();
			if (name != null && displays.containsKey(name)) {
				last = displays.getOrDefault(name, name);
			}
		}
		return last.isEmpty() ? violation.getMessage() : last + " " + violation.getMessage();
	}

}
