package dev.cliengine.build;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ConfigurationClassPostProcessor;
import org.springframework.core.Conventions;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ClassUtils;

/**
 * Leaves configuration classes as they are whose only method makes a bean: they are made
 * over so that such methods can call each other.
 */
final class LoneBeans implements BeanDefinitionRegistryPostProcessor {

	private static final String MODE = Conventions.getQualifiedAttributeName(ConfigurationClassPostProcessor.class,
			"configurationClass");

	@Override
	public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
		// The classes are known only later
	}

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
		for (String name : factory.getBeanDefinitionNames()) {
			BeanDefinition definition = factory.getBeanDefinition(name);
			if ("full".equals(definition.getAttribute(MODE)) && isLone(definition, factory.getBeanClassLoader())) {
				definition.setAttribute(MODE, "lite");
			}
		}
	}

	private static boolean isLone(BeanDefinition definition, @Nullable ClassLoader loader) {
		String name = definition.getBeanClassName();
		if (name == null) {
			return false;
		}
		Class<?> type = ClassUtils.resolveClassName(name, loader);
		return type.getSuperclass() == Object.class && type.getInterfaces().length == 0
				&& type.getDeclaredMethods().length == 1 && Arrays.stream(type.getDeclaredMethods())
					.allMatch((method) -> AnnotatedElementUtils.hasAnnotation(method, Bean.class));
	}

}
