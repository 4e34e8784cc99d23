package dev.cliengine.autoconfigure;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Valid;
import jakarta.validation.Validator;

import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.core.annotation.MergedAnnotations;

import dev.cliengine.config.Setting;

/**
 * Holds objects made of settings against the constraints of their types. A validator
 * takes a noticeable time to start, so none is built for types without constraints.
 *
 * @param validator the validator
 */
record SettingConstraints(Supplier<Validator> validator) {

	private static final String STANDARD = "{jakarta.validation.constraints.";

	/** What is broken, sorted by key. */
	List<BindProblem> broken(Object bound, SettingsLookup lookup) {
		if (!isConstrained(bound.getClass())) {
			return List.of();
		}
		return this.validator.get()
			.validate(bound)
			.stream()
			.map((violation) -> problem(violation, lookup))
			.distinct()
			.sorted((one, other) -> one.line().compareTo(other.line()))
			.toList();
	}

	private static BindProblem problem(ConstraintViolation<Object> violation, SettingsLookup lookup) {
		ConfigurationPropertyName name = name(violation.getPropertyPath(), lookup.root());
		boolean secret = lookup.find(name).filter((placed) -> lookup.isSecret(name, placed)).isPresent();
		String message = (secret && !violation.getMessageTemplate().startsWith(STANDARD)) ? "is not acceptable"
				: lookup.withoutSecrets(violation.getMessage());
		return new BindProblem(lookup.shown(name),
				lookup.find(name).map(Placed::setting).map(Setting::source).orElse(null), message);
	}

	private static ConfigurationPropertyName name(Path path, ConfigurationPropertyName root) {
		ConfigurationPropertyName name = root;
		for (Path.Node node : path) {
			Integer index = node.getIndex();
			Object key = node.getKey();
			if (index != null) {
				name = name.append("[" + index + "]");
			}
			else if (key != null) {
				name = name.append(PropertyNames.element(key.toString()));
			}
			String property = node.getName();
			if (property != null && node.getKind() == ElementKind.PROPERTY) {
				name = PropertyNames.component(name, property);
			}
		}
		return name;
	}

	private static boolean isConstrained(Class<?> type) {
		if (type.getName().startsWith("java.")) {
			return false;
		}
		Stream<Boolean> members = Stream.concat(
				Arrays.stream(type.getDeclaredFields()).map((field) -> isConstrained(field, field.getAnnotatedType())),
				Arrays.stream(type.getMethods())
					.filter((method) -> method.getParameterCount() == 0)
					.map((method) -> isConstrained(method, method.getAnnotatedReturnType())));
		return isConstrained((AnnotatedElement) type) || members.anyMatch(Boolean::booleanValue);
	}

	private static boolean isConstrained(AnnotatedElement element, AnnotatedType type) {
		return isConstrained(element) || isConstrained((AnnotatedElement) type)
				|| (type instanceof AnnotatedParameterizedType container
						&& Arrays.stream(container.getAnnotatedActualTypeArguments())
							.anyMatch((argument) -> isConstrained(argument, argument)));
	}

	private static boolean isConstrained(AnnotatedElement element) {
		MergedAnnotations annotations = MergedAnnotations.from(element);
		return annotations.isPresent(Valid.class) || annotations.isPresent(Constraint.class);
	}

}
