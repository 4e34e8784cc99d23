package dev.cliengine.autoconfigure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.aop.config.AopConfigUtils;
import org.springframework.aop.framework.ProxyConfig;
import org.springframework.aop.framework.ProxyProcessorSupport;
import org.springframework.aop.framework.autoproxy.AutoProxyUtils;
import org.springframework.aop.framework.autoproxy.InfrastructureAdvisorAutoProxyCreator;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.beans.PropertyValue;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/**
 * Sets what makes proxies up without a look at its properties, of which it has two.
 */
final class SettledProxies {

	private static final String ORDER = "order";

	private static final String CLASSES = "proxyTargetClass";

	private SettledProxies() {
	}

	static void prepare(DefaultListableBeanFactory beans) {
		for (String name : List.of(AopConfigUtils.AUTO_PROXY_CREATOR_BEAN_NAME,
				AutoProxyUtils.DEFAULT_PROXY_CONFIG_BEAN_NAME)) {
			if (beans.containsBeanDefinition(name)
					&& beans.getBeanDefinition(name) instanceof AbstractBeanDefinition definition
					&& definition.hasBeanClass() && ProxyConfig.class.isAssignableFrom(definition.getBeanClass())) {
				prepare(definition, definition.getBeanClass());
			}
		}
	}

	private static void prepare(AbstractBeanDefinition definition, Class<?> type) {
		PropertyValue[] properties = definition.getPropertyValues().getPropertyValues();
		Map<String, @Nullable Object> values = new HashMap<>();
		Arrays.stream(properties).forEach((property) -> values.put(property.getName(), property.getValue()));
		boolean known = Arrays.stream(properties)
			.allMatch((property) -> (property.getName().equals(ORDER) && property.getValue() instanceof Integer
					&& ProxyProcessorSupport.class.isAssignableFrom(type))
					|| (property.getName().equals(CLASSES) && property.getValue() instanceof Boolean));
		if (known) {
			definition.setPropertyValues(new MutablePropertyValues());
			definition.setInstanceSupplier(() -> made(type, values));
		}
	}

	private static ProxyConfig made(Class<?> type, Map<String, @Nullable Object> values) {
		ProxyConfig made = (type == InfrastructureAdvisorAutoProxyCreator.class) ? new Creator()
				: (ProxyConfig) BeanUtils.instantiateClass(type);
		if (made instanceof ProxyProcessorSupport creator && values.get(ORDER) instanceof Integer order) {
			creator.setOrder(order);
		}
		if (values.get(CLASSES) instanceof Boolean classes) {
			made.setProxyTargetClass(classes);
		}
		return made;
	}

	/** What records hash themselves with is made anew at each start. */
	private static final class Creator extends InfrastructureAdvisorAutoProxyCreator {

		private static final long serialVersionUID = 1L;

		@Override
		protected Object getCacheKey(Class<?> type, @Nullable String name) {
			return (name == null || name.isEmpty()) ? type : Map.entry(type, name);
		}

	}

}
