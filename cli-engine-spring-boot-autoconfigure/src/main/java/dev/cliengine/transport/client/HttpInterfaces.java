package dev.cliengine.transport.client;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.util.ClassUtils;

/**
 * Has HTTP interfaces call the backends their groups are named after, and puts something
 * light in place of each until it is called. Spring makes all clients of all groups when
 * the first interface is wanted, also for a command that calls none.
 *
 * @since 0.1.0
 */
public final class HttpInterfaces implements BeanFactoryPostProcessor {

	/** Where Spring's registrar notes the group of an interface. */
	private static final String GROUP = "httpServiceGroupName";

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
		List<BeanDefinition> interfaces = Arrays.stream(factory.getBeanDefinitionNames())
			.map(factory::getBeanDefinition)
			.filter((definition) -> definition.hasAttribute(GROUP))
			.toList();
		interfaces.forEach((definition) -> makeLazy(definition, factory.getBeanClassLoader()));
		// Its type alone would have the classes of the web loaded for every command
		if (!interfaces.isEmpty() && factory instanceof BeanDefinitionRegistry registry) {
			registry.registerBeanDefinition("cliBackendGroups", BackendGroups.definition(factory));
		}
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
