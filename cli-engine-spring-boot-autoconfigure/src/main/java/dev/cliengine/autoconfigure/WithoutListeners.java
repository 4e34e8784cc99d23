package dev.cliengine.autoconfigure;

import java.util.Arrays;

import org.springframework.aop.framework.autoproxy.AutoProxyUtils;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.type.MethodMetadata;

/**
 * Keeps Spring from looking for event listeners in the beans of the engine, which have
 * none: to look at a class loads every type its methods mention, and so the classes of
 * the web for commands that call nobody. Nor in Spring Shell's configuration, which would
 * be made at the end of each run to save a history that our sessions do not write to.
 */
final class WithoutListeners implements BeanFactoryPostProcessor {

	private static final String OURS = WithoutListeners.class.getPackageName() + ".";

	private static final String SHELL = "org.springframework.shell.core.autoconfigure.";

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
		Arrays.stream(factory.getBeanDefinitionNames())
			.map(factory::getBeanDefinition)
			.filter(WithoutListeners::isOurs)
			.forEach((definition) -> definition.setAttribute(AutoProxyUtils.ORIGINAL_TARGET_CLASS_ATTRIBUTE,
					Object.class));
	}

	private static boolean isOurs(BeanDefinition definition) {
		MethodMetadata method = (definition instanceof AnnotatedBeanDefinition annotated)
				? annotated.getFactoryMethodMetadata() : null;
		String type = definition.getBeanClassName();
		return (method != null) ? method.getDeclaringClassName().startsWith(OURS)
				: type != null && type.startsWith(SHELL);
	}

}
