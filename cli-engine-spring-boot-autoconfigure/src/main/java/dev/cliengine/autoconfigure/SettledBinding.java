package dev.cliengine.autoconfigure;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindingPostProcessor;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Binds the beans that have something to be bound. Whether a bean has is written on its
 * class and on the method that makes it, and to read that for all of them takes longer
 * than to bind; the build did.
 */
final class SettledBinding extends ConfigurationPropertiesBindingPostProcessor {

	/**
	 * Sources that have what they had at the build, or nothing a settled start looks for.
	 */
	private static final Set<String> KNOWN = Set.of("configurationProperties", "systemProperties", "systemEnvironment",
			"random", "applicationInfo", CliEnvironmentPostProcessor.FIXED, CliEnvironmentPostProcessor.DEFAULTS);

	private final DefaultListableBeanFactory beans;

	private final Set<String> bound;

	private final Map<String, Consumer<Object>> settled;

	private SettledBinding(DefaultListableBeanFactory beans, Set<String> bound, Map<String, Consumer<Object>> settled) {
		this.beans = beans;
		this.bound = bound;
		this.settled = settled;
	}

	/** Takes the place of Boot's own. */
	static void replaceIn(DefaultListableBeanFactory beans, ConfigurableEnvironment environment, FrozenFacts facts) {
		if (!beans.containsBeanDefinition(BEAN_NAME)) {
			return;
		}
		boolean known = environment.getPropertySources()
			.stream()
			.allMatch((source) -> KNOWN.contains(source.getName())
					|| facts.configuration().containsKey(source.getName()));
		if (known) {
			facts.settledRecords()
				.forEach((name, maker) -> ((AbstractBeanDefinition) beans.getBeanDefinition(name))
					.setInstanceSupplier(maker));
		}
		SettledBinding own = known ? new SettledBinding(beans, facts.openBeans(), facts.settledBeans())
				: new SettledBinding(beans, facts.boundBeans(), Map.of());
		RootBeanDefinition definition = new RootBeanDefinition(ConfigurationPropertiesBindingPostProcessor.class,
				() -> own);
		definition.setRole(BeanDefinition.ROLE_INFRASTRUCTURE);
		beans.removeBeanDefinition(BEAN_NAME);
		beans.registerBeanDefinition(BEAN_NAME, definition);
	}

	@Override
	public Object postProcessBeforeInitialization(Object bean, String name) {
		if (!this.beans.containsBeanDefinition(name) || this.bound.contains(name) || isMore(bean, name)) {
			return super.postProcessBeforeInitialization(bean, name);
		}
		Consumer<Object> settler = this.settled.get(name);
		if (settler != null) {
			settler.accept(bean);
		}
		return bean;
	}

	/** The build has seen no more of a bean than what its definition says. */
	private boolean isMore(Object bean, String name) {
		return this.beans.getMergedBeanDefinition(name).getResolvableType().resolve() != bean.getClass()
				&& MergedAnnotations.from(bean.getClass(), SearchStrategy.TYPE_HIERARCHY)
					.isPresent(ConfigurationProperties.class);
	}

}
