package dev.cliengine.autoconfigure;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.core.MethodParameter;

/**
 * Finds what is injected without reading the annotations of methods that make beans: a
 * {@code @Value} there says nothing of their parameters.
 */
final class SettledCandidates extends ContextAnnotationAutowireCandidateResolver {

	@Override
	public @Nullable Object getSuggestedValue(DependencyDescriptor descriptor) {
		MethodParameter parameter = descriptor.getMethodParameter();
		boolean made = parameter != null && parameter.getMethod() != null
				&& parameter.getMethod().getReturnType() != void.class;
		return made ? findValue(descriptor.getAnnotations()) : super.getSuggestedValue(descriptor);
	}

}
