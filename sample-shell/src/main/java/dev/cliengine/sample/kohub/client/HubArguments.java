package dev.cliengine.sample.kohub.client;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.invoker.HttpRequestValues;
import org.springframework.web.service.invoker.HttpServiceArgumentResolver;

import dev.cliengine.sample.kohub.client.model.Names;
import dev.cliengine.sample.kohub.client.model.Query;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.RepoType;

/**
 * Puts the arguments of methods on requests, and refuses those that no request could
 * carry.
 */
final class HubArguments implements HttpServiceArgumentResolver {

	/** The attribute that holds the members of the body. */
	static final String FIELDS = HubArguments.class.getName() + ".fields";

	@Override
	public boolean resolve(@Nullable Object argument, MethodParameter parameter, HttpRequestValues.Builder values) {
		Field field = parameter.getParameterAnnotation(Field.class);
		if (field != null) {
			if (argument != null || field.nulls()) {
				String name = field.value().isEmpty() ? name(parameter) : field.value();
				if (field.segment()) {
					Names.require(name, String.valueOf(argument));
				}
				values.configureAttributes((attributes) -> fields(attributes).put(name, argument));
			}
			return true;
		}
		if (argument instanceof Repo repo) {
			values.setUriVariable("types", repo.type().plural());
			values.setUriVariable("type", repo.type().value());
			values.setUriVariable("ns", repo.namespace());
			values.setUriVariable("name", repo.name());
			return true;
		}
		if (argument instanceof Query query) {
			append(query.path(), values);
			query.addTo(new Added(values));
			return true;
		}
		if (argument instanceof RepoType type) {
			place(type, parameter, values);
			return true;
		}
		if (argument instanceof String text && parameter.hasParameterAnnotation(PathVariable.class)) {
			requireSegment(name(parameter), text);
		}
		return false;
	}

	/** The address of another hub is the only segment with slashes. */
	private static void requireSegment(String name, String text) {
		if (!name.equals("url")) {
			Names.require(name, text);
		}
	}

	private static void place(RepoType type, MethodParameter parameter, HttpRequestValues.Builder values) {
		RequestParam query = parameter.getParameterAnnotation(RequestParam.class);
		if (query != null) {
			values.addRequestParameter(query.value(), type.value());
		}
		else {
			values.setUriVariable("types", type.plural());
		}
	}

	private static void append(String path, HttpRequestValues.Builder values) {
		StringBuilder template = new StringBuilder(String.valueOf(values.getUriTemplate()));
		String[] segments = path.isEmpty() ? new String[0] : path.split("/");
		for (int i = 0; i < segments.length; i++) {
			template.append("/{path").append(i).append('}');
			values.setUriVariable("path" + i, segments[i]);
		}
		values.setUriTemplate(template.toString());
	}

	@SuppressWarnings("unchecked")
	private static Map<String, @Nullable Object> fields(Map<String, Object> attributes) {
		return (Map<String, @Nullable Object>) attributes.computeIfAbsent(FIELDS, (name) -> new LinkedHashMap<>());
	}

	private static String name(MethodParameter parameter) {
		return String.valueOf(parameter.getParameterName());
	}

	/**
	 * Parameters of a request that is being made.
	 */
	private record Added(HttpRequestValues.Builder values) implements Query.Parameters {

		@Override
		public Query.Parameters add(String name, @Nullable Object value) {
			if (value != null) {
				this.values.addRequestParameter(name, value.toString());
			}
			return this;
		}

	}

}
