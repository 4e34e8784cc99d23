package dev.cliengine.sample.kohub.client;

import java.lang.reflect.Executable;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Gives what an answer leaves out a value where {@code null} is none: empty texts, lists
 * and maps, zero and {@code false}.
 */
final class AbsentValues extends JacksonAnnotationIntrospector {

	private static final long serialVersionUID = 1L;

	private static final Set<Class<?>> EMPTY = Set.of(String.class, List.class, Map.class);

	@Override
	public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
		if (annotated instanceof AnnotatedParameter parameter && isEmptiable(parameter.getRawType())
				&& !isNullable(parameter)) {
			return JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
		}
		return super.findSetterInfo(config, annotated);
	}

	private static boolean isEmptiable(Class<?> type) {
		return type.isPrimitive() || EMPTY.contains(type);
	}

	private static boolean isNullable(AnnotatedParameter parameter) {
		return parameter.getOwner().getAnnotated() instanceof Executable executable
				&& executable.getParameters()[parameter.getIndex()].getAnnotatedType()
					.isAnnotationPresent(Nullable.class);
	}

}
