package dev.cliengine.command.bind;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * Bean Validation constraints of one value in the words of JSON Schema, for schemas, help
 * and explain. The constraints themselves are checked by the validator.
 */
final class Constraints {

	private Constraints() {
	}

	static SortedMap<String, Object> of(AnnotatedElement element) {
		SortedMap<String, Object> words = new TreeMap<>();
		on(element, Min.class, (min) -> words.put("minimum", min.value()));
		on(element, Max.class, (max) -> words.put("maximum", max.value()));
		on(element, DecimalMin.class,
				(min) -> words.put(min.inclusive() ? "minimum" : "exclusiveMinimum", new BigDecimal(min.value())));
		on(element, DecimalMax.class,
				(max) -> words.put(max.inclusive() ? "maximum" : "exclusiveMaximum", new BigDecimal(max.value())));
		on(element, Positive.class, (positive) -> words.put("exclusiveMinimum", 0));
		on(element, PositiveOrZero.class, (positive) -> words.put("minimum", 0));
		on(element, NotBlank.class, (filled) -> words.put("minLength", 1));
		on(element, NotEmpty.class, (filled) -> words.put("minLength", 1));
		on(element, Size.class, (size) -> {
			if (size.min() > 0) {
				words.put("minLength", size.min());
			}
			if (size.max() < Integer.MAX_VALUE) {
				words.put("maxLength", size.max());
			}
		});
		on(element, Pattern.class, (pattern) -> words.put("pattern", pattern.regexp()));
		on(element, Email.class, (email) -> words.put("format", "email"));
		return words;
	}

	private static <A extends Annotation> void on(AnnotatedElement element, Class<A> type, Consumer<A> reader) {
		A annotation = element.getAnnotation(type);
		if (annotation != null) {
			reader.accept(annotation);
		}
	}

}
