package dev.cliengine.command.bind;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;

import org.springframework.core.MethodParameter;
import org.springframework.core.Nullness;
import org.springframework.core.convert.TypeDescriptor;

/**
 * A method parameter or record component that values can be bound to.
 *
 * @param name its name in Java
 * @param type its type
 * @param nullable whether it may be {@code null}
 * @param annotations its own annotations
 * @param constrained what its constraints stand on
 */
record ValueSource(String name, TypeDescriptor type, boolean nullable, AnnotatedElement annotations,
		AnnotatedElement constrained) {

	static ValueSource of(Method method, Parameter parameter, int index) {
		if (!parameter.isNamePresent()) {
			throw new IllegalArgumentException("its parameters have no names, compile with -parameters");
		}
		boolean nullable = Nullness.forParameter(parameter) == Nullness.NULLABLE;
		return new ValueSource(parameter.getName(), new TypeDescriptor(new MethodParameter(method, index)), nullable,
				parameter, parameter);
	}

	static ValueSource of(RecordComponent component) {
		boolean nullable = Nullness.forMethodReturnType(component.getAccessor()) == Nullness.NULLABLE;
		return new ValueSource(component.getName(),
				new TypeDescriptor(new MethodParameter(component.getAccessor(), -1)), nullable, component,
				component.getAccessor());
	}

	/** Whether it takes several values. */
	boolean isMany() {
		Class<?> raw = this.type.getType();
		return Collection.class.isAssignableFrom(raw) || (raw.isArray() && raw != byte[].class && raw != char[].class);
	}

	/** The type of one value. */
	TypeDescriptor single() {
		if (isMany()) {
			TypeDescriptor element = this.type.getElementTypeDescriptor();
			return (element != null) ? element : TypeDescriptor.valueOf(String.class);
		}
		if (this.type.getType() == Optional.class) {
			return new TypeDescriptor(this.type.getResolvableType().getGeneric(0), null,
					this.annotations.getAnnotations());
		}
		return this.type;
	}

	/** Whether leaving it out has a meaning in Java. */
	boolean mayBeMissing() {
		return this.nullable || isMany() || this.type.getType() == Optional.class;
	}

	/** The name as options spell it: {@code pageSize} is {@code page-size}. */
	String dashed() {
		return Words.dashed(this.name);
	}

}
