package dev.cliengine.build;

import java.beans.BeanInfo;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;
import org.springframework.javapoet.CodeBlock;
import org.springframework.util.ReflectionUtils;
import org.springframework.util.unit.DataSize;

import dev.cliengine.autoconfigure.FrozenFacts;

/**
 * Writes down as code how values of configuration are made again.
 */
final class ValueCode {

	private ValueCode() {
	}

	/**
	 * An expression.
	 * @throws UnsupportedOperationException for a value of another kind than
	 * configuration usually has
	 */
	static CodeBlock of(@Nullable Object value) {
		if (value == null || value instanceof Integer || value instanceof Boolean) {
			return CodeBlock.of("$L", value);
		}
		if (value instanceof String) {
			return CodeBlock.of("$S", value);
		}
		if (value instanceof Long) {
			return CodeBlock.of("$LL", value);
		}
		if (value instanceof Enum<?> constant) {
			return CodeBlock.of("$T.$L", open(constant.getDeclaringClass()), constant.name());
		}
		if (value instanceof Duration) {
			return CodeBlock.of("$T.parse($S)", Duration.class, value);
		}
		if (value instanceof DataSize size) {
			return CodeBlock.of("$T.ofBytes($LL)", DataSize.class, size.toBytes());
		}
		if (value instanceof URI) {
			return CodeBlock.of("$T.create($S)", URI.class, value);
		}
		return compound(value);
	}

	private static CodeBlock compound(Object value) {
		if (value instanceof List<?> list) {
			return CodeBlock.of("new $T<>($T.of($L))", ArrayList.class, List.class, all(list));
		}
		if (value instanceof Set<?> set) {
			return CodeBlock.of("new $T<>($T.of($L))", LinkedHashSet.class, List.class, all(set));
		}
		if (value instanceof Map<?, ?> map) {
			List<@Nullable Object> pairs = new ArrayList<>();
			map.forEach((key, content) -> pairs.addAll(Arrays.asList(key, content)));
			return CodeBlock.of("$T.table($L)", FrozenFacts.class, all(pairs));
		}
		if (value instanceof Record) {
			open(value.getClass());
			List<@Nullable Object> components = new ArrayList<>();
			for (RecordComponent component : value.getClass().getRecordComponents()) {
				components.add(ReflectionUtils.invokeMethod(component.getAccessor(), value));
			}
			return CodeBlock.of("new $T($L)", value.getClass(), all(components));
		}
		throw new UnsupportedOperationException("There is no code for " + value.getClass().getName());
	}

	/**
	 * Statements that make an untouched bean what another one is.
	 * @param name an expression for the bean
	 * @throws UnsupportedOperationException as {@link #of} does
	 */
	static CodeBlock changes(String name, Object bean, Object untouched) {
		CodeBlock.Builder code = CodeBlock.builder();
		open(bean.getClass());
		for (PropertyDescriptor property : properties(bean.getClass())) {
			Method getter = property.getReadMethod();
			if (getter == null) {
				throw new UnsupportedOperationException(property.getName() + " of " + bean.getClass() + " is hidden");
			}
			Object value = ReflectionUtils.invokeMethod(getter, bean);
			Object usual = ReflectionUtils.invokeMethod(getter, untouched);
			if (value != null && usual != null && isBean(value.getClass())) {
				code.add(changes(name + "." + getter.getName() + "()", value, usual));
			}
			else if (!of(value).equals(of(usual))) {
				Method setter = property.getWriteMethod();
				if (setter == null) {
					throw new UnsupportedOperationException(property.getName() + " cannot be set");
				}
				code.add("$L.$L($L);\n", name, setter.getName(), of(value));
			}
		}
		return code.build();
	}

	private static PropertyDescriptor[] properties(Class<?> type) {
		try {
			BeanInfo info = Introspector.getBeanInfo(type, Object.class);
			return info.getPropertyDescriptors();
		}
		catch (IntrospectionException ex) {
			throw new UnsupportedOperationException(ex);
		}
	}

	private static boolean isBean(Class<?> type) {
		return !type.isRecord() && !type.isEnum() && !BeanUtils.isSimpleValueType(type)
				&& !Collection.class.isAssignableFrom(type) && !Map.class.isAssignableFrom(type)
				&& type != DataSize.class;
	}

	private static CodeBlock all(Collection<?> values) {
		return values.stream().map(ValueCode::of).collect(CodeBlock.joining(", "));
	}

	/** Generated code is in a package of its own. */
	private static Class<?> open(Class<?> type) {
		for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
			if (!Modifier.isPublic(each.getModifiers())) {
				throw new UnsupportedOperationException(each.getName() + " is not public");
			}
		}
		return type;
	}

}
