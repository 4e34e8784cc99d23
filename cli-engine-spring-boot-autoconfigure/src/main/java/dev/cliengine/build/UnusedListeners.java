package dev.cliengine.build;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.event.EventListener;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.MethodIntrospector.MetadataLookup;
import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * Removes the search for event listeners if no bean has one: at each start it looks at
 * the methods of all beans, which loads the types they mention.
 */
final class UnusedListeners implements BeanDefinitionRegistryPostProcessor {

	private static final List<String> SEARCH = List.of(AnnotationConfigUtils.EVENT_LISTENER_PROCESSOR_BEAN_NAME,
			AnnotationConfigUtils.EVENT_LISTENER_FACTORY_BEAN_NAME);

	/** Listens to save a history that sessions of the engine do not write to. */
	private static final String SHELL = "org.springframework.shell.core.autoconfigure.";

	@Override
	public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
		// All beans are known only later
	}

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
		boolean any = Arrays.stream(factory.getBeanNamesForType(Object.class, true, false))
			.filter((name) -> !SEARCH.contains(name))
			.anyMatch((name) -> mayListen(factory.getType(name, false)));
		if (!any && factory instanceof BeanDefinitionRegistry registry) {
			SEARCH.stream().filter(registry::containsBeanDefinition).forEach(registry::removeBeanDefinition);
		}
	}

	private static boolean mayListen(@Nullable Class<?> type) {
		return type == null || (!type.getName().startsWith(SHELL) && !MethodIntrospector
			.selectMethods(type,
					(MetadataLookup<EventListener>) (method) -> AnnotatedElementUtils.findMergedAnnotation(method,
							EventListener.class))
			.isEmpty());
	}

}
