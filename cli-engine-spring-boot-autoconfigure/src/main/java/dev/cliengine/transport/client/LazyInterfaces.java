package dev.cliengine.transport.client;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.util.ClassUtils;

/**
 * Puts something light in place of HTTP interfaces until they are called. Spring makes
 * all clients of all groups when the first interface is wanted, also for a command that
 * calls none.
 *
 * @since 0.1.0
 */
public final class LazyInterfaces implements BeanFactoryPostProcessor {

	/** Where Spring's registrar notes the group of an interface. */
	private static final String GROUP = "httpServiceGroupName";

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
		Arrays.stream(factory.getBeanDefinitionNames())
			.map(factory::getBeanDefinition)
			.filter((definition) -> definition.hasAttribute(GROUP))
			.forEach((definition) -> makeLazy(definition, factory.getBeanClassLoader()));
	}

	private static void makeLazy(BeanDefinition definition, @Nullable ClassLoader loader) {
		String type = definition.getBeanClassName();
		if (type != null && definition instanceof AbstractBeanDefinition changeable
				&& changeable.getInstanceSupplier() != null) {
			Supplier<?> real = changeable.getInstanceSupplier();
			changeable.setInstanceSupplier(() -> proxy(ClassUtils.resolveClassName(type, loader), real));
		}
	}

	private static Object proxy(Class<?> type, Supplier<?> real) {
		return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				new LazyInterface(type.getName(), real));
	}

}
