package dev.cliengine.autoconfigure;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.annotation.support.CommandFactoryBean;
import org.springframework.util.ClassUtils;

import dev.cliengine.shell.ShellCommand;

/**
 * Finds commands written for Spring Shell: beans of its type, and annotated methods of
 * beans in the application's own packages. Spring Shell's own commands are left out, the
 * engine has its own.
 */
final class ShellCommandBeans {

	private final ApplicationContext context;

	ShellCommandBeans(ApplicationContext context) {
		this.context = context;
	}

	List<ShellCommand> find() {
		List<ShellCommand> commands = new ArrayList<>();
		for (String name : this.context.getBeanNamesForType(Command.class, true, false)) {
			Class<?> type = this.context.getType(name, false);
			if (type != null && !isShells(name, type)) {
				commands.add(ShellCommand.of(this.context.getBean(name, Command.class)));
			}
		}
		for (Class<?> type : applicationTypes()) {
			MethodIntrospector
				.selectMethods(type,
						(MethodIntrospector.MetadataLookup<Method>) (method) -> isCommand(method) ? method : null)
				.keySet()
				.forEach((method) -> commands.add(ShellCommand.of(method, () -> command(method))));
		}
		return commands;
	}

	private boolean isShells(String name, Class<?> type) {
		if (this.context instanceof ConfigurableApplicationContext configurable
				&& configurable.getBeanFactory().containsBeanDefinition(name)) {
			BeanDefinition definition = configurable.getBeanFactory().getBeanDefinition(name);
			String factory = definition.getFactoryBeanName();
			return factory != null && factory.startsWith("org.springframework.shell.");
		}
		return type.getName().startsWith("org.springframework.shell.");
	}

	private List<Class<?>> applicationTypes() {
		if (!AutoConfigurationPackages.has(this.context)) {
			return List.of();
		}
		List<String> packages = AutoConfigurationPackages.get(this.context);
		List<Class<?>> types = new ArrayList<>();
		for (String name : this.context.getBeanDefinitionNames()) {
			Class<?> type = this.context.getType(name, false);
			if (type != null && packages.stream().anyMatch((prefix) -> type.getName().startsWith(prefix + "."))) {
				types.add(ClassUtils.getUserClass(type));
			}
		}
		return types;
	}

	private static boolean isCommand(Method method) {
		return AnnotatedElementUtils.hasAnnotation(method,
				org.springframework.shell.core.command.annotation.Command.class);
	}

	private Command command(Method method) {
		CommandFactoryBean factory = new CommandFactoryBean(method);
		factory.setApplicationContext(this.context);
		return factory.getObject();
	}

}
