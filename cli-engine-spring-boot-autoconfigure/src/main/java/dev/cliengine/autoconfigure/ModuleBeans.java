package dev.cliengine.autoconfigure;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.core.annotation.OrderUtils;
import org.springframework.util.ClassUtils;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandHandler;
import dev.cliengine.command.CommandModule;
import dev.cliengine.command.bind.MethodCommands;
import dev.cliengine.core.CommandPath;

/**
 * Finds the beans that are commands: annotated modules, handlers, and modules that
 * register themselves. Annotated beans are not created for it.
 */
final class ModuleBeans {

	/** Classes that are no modules, so that their annotations need not be read. */
	private static final List<String> NO_MODULES = List.of("java.", "org.springframework.",
			ModuleBeans.class.getPackageName() + ".Cli");

	private final ConfigurableListableBeanFactory beans;

	private final MethodCommands methods;

	ModuleBeans(ConfigurableListableBeanFactory beans, MethodCommands methods) {
		this.beans = beans;
		this.methods = methods;
	}

	void addTo(CommandCatalog.Builder catalog) {
		for (String name : names()) {
			String origin = "bean '" + name + "' (" + type(name).getName() + ")";
			modules(name).forEach((module) -> catalog.add(module, origin));
		}
	}

	/**
	 * As {@link #addTo}, and says who registered which command.
	 * @param owners receives the name of the bean of each command
	 */
	void addTo(CommandCatalog.Builder catalog, BiConsumer<CommandHandler, String> owners) {
		for (String name : names()) {
			modules(name).forEach(
					(module) -> catalog.add(new OwnedModule(module, (handler) -> owners.accept(handler, name)), name));
		}
	}

	/** What a bean registers. */
	List<CommandModule> modules(String name) {
		List<CommandModule> modules = new ArrayList<>();
		Class<?> type = type(name);
		if (type.isAnnotationPresent(dev.cliengine.command.annotation.CommandModule.class)) {
			modules.add(this.methods.module(type, () -> this.beans.getBean(name)));
		}
		if (CommandModule.class.isAssignableFrom(type)) {
			modules.add(this.beans.getBean(name, CommandModule.class));
		}
		else if (CommandHandler.class.isAssignableFrom(type)) {
			CommandHandler handler = this.beans.getBean(name, CommandHandler.class);
			modules.add((registration) -> registration.command(handler));
		}
		return modules;
	}

	/** One of the commands a bean registers, if possible without a look at the others. */
	Optional<CommandHandler> command(String name, CommandPath path) {
		Class<?> type = type(name);
		Optional<CommandHandler> declared = type
			.isAnnotationPresent(dev.cliengine.command.annotation.CommandModule.class)
					? this.methods.command(type, path, () -> this.beans.getBean(name)) : Optional.empty();
		return declared.or(() -> modules(name).stream()
			.flatMap((module) -> module.registered().stream())
			.filter((command) -> command.spec().path().equals(path))
			.findFirst());
	}

	private List<String> names() {
		Set<String> found = new LinkedHashSet<>();
		add(found, annotated());
		add(found, this.beans.getBeanNamesForType(CommandModule.class, true, false));
		add(found, this.beans.getBeanNamesForType(CommandHandler.class, true, false));
		List<String> definitions = List.of(this.beans.getBeanDefinitionNames());
		List<String> ordered = new ArrayList<>(found);
		ordered.sort(Comparator.<String>comparingInt(this::order).thenComparingInt(definitions::indexOf));
		return ordered;
	}

	/**
	 * Spring's own search looks at what annotations are annotated with, for every bean.
	 */
	private String[] annotated() {
		return Arrays.stream(this.beans.getBeanNamesForType(Object.class, true, false))
			.filter((name) -> isModule(type(name)))
			.toArray(String[]::new);
	}

	private static boolean isModule(Class<?> type) {
		return NO_MODULES.stream().noneMatch(type.getName()::startsWith)
				&& type.isAnnotationPresent(dev.cliengine.command.annotation.CommandModule.class);
	}

	private int order(String name) {
		Integer declared = OrderUtils.getOrder(type(name));
		if (declared != null) {
			return declared;
		}
		Method factory = factoryMethod(name);
		Order onMethod = (factory != null) ? AnnotatedElementUtils.findMergedAnnotation(factory, Order.class) : null;
		return (onMethod != null) ? onMethod.value() : Ordered.LOWEST_PRECEDENCE;
	}

	private @Nullable Method factoryMethod(String name) {
		return this.beans.containsBeanDefinition(name)
				&& this.beans.getMergedBeanDefinition(name) instanceof RootBeanDefinition definition
						? definition.getResolvedFactoryMethod() : null;
	}

	private static void add(Set<String> found, String[] names) {
		found.addAll(List.of(names));
	}

	private Class<?> type(String name) {
		Class<?> type = this.beans.getType(name, false);
		return (type != null) ? ClassUtils.getUserClass(type) : Object.class;
	}

}
