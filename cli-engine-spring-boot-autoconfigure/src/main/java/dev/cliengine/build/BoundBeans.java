package dev.cliengine.build;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanInstantiationException;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.ConfigurationPropertyState;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;
import org.springframework.javapoet.CodeBlock;
import org.springframework.validation.annotation.Validated;

import dev.cliengine.start.StartRules;

/**
 * The beans that properties are bound to.
 *
 * @param all their names
 * @param open those of which only a start knows what they get
 * @param settled code of what gives the others what they get, unless that is nothing
 * @param records code of what makes those that are made of properties alone
 */
record BoundBeans(SortedSet<String> all, SortedSet<String> open, SortedMap<String, CodeBlock> settled,
		SortedMap<String, CodeBlock> records) {

	/**
	 * Finds them.
	 * @param context has all definitions
	 * @param listening a source that has no properties
	 */
	static BoundBeans of(GenericApplicationContext context, PropertySource<?> listening) {
		BoundBeans bound = new BoundBeans(new TreeSet<>(), new TreeSet<>(), new TreeMap<>(), new TreeMap<>());
		for (String name : context.getBeanDefinitionNames()) {
			find(context.getBeanFactory(), name, ConfigurationProperties.class)
				.ifPresent((properties) -> bound.add(context, name, properties.prefix(), listening));
		}
		return bound;
	}

	private void add(GenericApplicationContext context, String name, String prefix, PropertySource<?> listening) {
		this.all.add(name);
		ConfigurableEnvironment environment = context.getEnvironment();
		boolean guarded = ConfigurationPropertyName.isValid(prefix) && StartRules.decides(prefix + ".any", Set.of())
				&& !StartRules.isLaunched(prefix) && find(context.getBeanFactory(), name, Validated.class).isEmpty();
		Class<?> type = context.getType(name, false);
		if (!guarded || type == null) {
			this.open.add(name);
		}
		else if (!isUnset(prefix, environment, listening) || type.isRecord()) {
			settle(context, name, prefix, type);
		}
	}

	private void settle(GenericApplicationContext context, String name, String prefix, Class<?> type) {
		try {
			if (factoryMethod(context.getBeanFactory(), name) != null || isComputed(prefix, context.getEnvironment())) {
				throw new UnsupportedOperationException("Only a start knows " + name);
			}
			Object bean = Binder.get(context.getEnvironment()).bindOrCreate(prefix, type);
			if (type.isRecord()) {
				this.records.put(name, CodeBlock.of("() -> $L", ValueCode.of(bean)));
			}
			else {
				CodeBlock changes = ValueCode.changes("bean", bean, BeanUtils.instantiateClass(type));
				this.settled.put(name, CodeBlock.of("(any) -> {\n$T bean = ($T) any;\n$L}", type, type, changes));
			}
		}
		catch (UnsupportedOperationException | BeanInstantiationException | BindException ex) {
			// Whatever is wrong with it is told by the start that wants it
			this.open.add(name);
		}
	}

	/** Whether a value is made of others, which may be those of a machine. */
	private static boolean isComputed(String prefix, ConfigurableEnvironment environment) {
		String beginning = StartRules.uniform(prefix);
		return environment.getPropertySources()
			.stream()
			.filter(EnumerablePropertySource.class::isInstance)
			.map(EnumerablePropertySource.class::cast)
			.anyMatch((source) -> Arrays.stream(source.getPropertyNames())
				.anyMatch((name) -> StartRules.uniform(name).startsWith(beginning)
						&& String.valueOf(source.getProperty(name)).contains("${")));
	}

	/** Whether nobody sets anything below a name. */
	private static boolean isUnset(String prefix, Environment environment, PropertySource<?> listening) {
		ConfigurationPropertyName name = ConfigurationPropertyName.of(prefix);
		for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
			boolean absent = source.containsDescendantOf(name) == ConfigurationPropertyState.ABSENT
					&& source.getConfigurationProperty(name) == null;
			if (!absent && source.getUnderlyingSource() != listening) {
				return false;
			}
		}
		return true;
	}

	/** On the class of a bean, or on the method that makes it. */
	private static <A extends Annotation> Optional<A> find(ConfigurableListableBeanFactory beans, String name,
			Class<A> type) {
		A onBean = beans.findAnnotationOnBean(name, type, false);
		Method method = factoryMethod(beans, name);
		return (onBean != null || method == null) ? Optional.ofNullable(onBean)
				: Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method, type));
	}

	private static @Nullable Method factoryMethod(ConfigurableListableBeanFactory beans, String name) {
		return (beans.getMergedBeanDefinition(name) instanceof RootBeanDefinition definition)
				? definition.getResolvedFactoryMethod() : null;
	}

}
