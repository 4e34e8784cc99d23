package dev.cliengine.build;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.aot.generate.ClassNameGenerator;
import org.springframework.aot.generate.DefaultGenerationContext;
import org.springframework.aot.generate.FileSystemGeneratedFiles;
import org.springframework.aot.generate.GeneratedFiles;
import org.springframework.aot.generate.GeneratedFiles.Kind;
import org.springframework.aot.generate.InMemoryGeneratedFiles;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.OrderUtils;
import org.springframework.javapoet.ClassName;
import org.springframework.javapoet.CodeBlock;

import dev.cliengine.autoconfigure.FrozenContext;
import dev.cliengine.core.ProductKey;
import dev.cliengine.start.StartRules;

/**
 * Turns the beans of a product into code, so that its start looks at no condition and
 * reads no class. Spring's own step names what it generates after the classes of beans
 * alone, which two products in one jar share; here the product is part of the name.
 */
final class AotPass implements StartupPass {

	private final AskedProperties asked;

	/**
	 * @param asked learns which properties conditions ask for
	 */
	AotPass(AskedProperties asked) {
		this.asked = asked;
	}

	@Override
	public Moment moment() {
		return Moment.LOADED;
	}

	@Override
	public void process(GenericApplicationContext context, ProductKey product, Path output) {
		refuseDisturbance();
		context.getEnvironment().getPropertySources().addFirst(this.asked);
		context.addBeanFactoryPostProcessor(new UnusedListeners());
		context.addBeanFactoryPostProcessor(new LoneBeans());
		InMemoryGeneratedFiles files = new InMemoryGeneratedFiles();
		System.setProperty(AbstractAotProcessor.AOT_PROCESSING, "true");
		try {
			generate(context, product, files);
		}
		finally {
			System.clearProperty(AbstractAotProcessor.AOT_PROCESSING);
		}
		refuseDisturbance();
		write(Kind.CLASS, files, output);
		write(Kind.RESOURCE, files, output);
		new GeneratedSources(files).compileTo(output);
	}

	private void generate(GenericApplicationContext context, ProductKey product, GeneratedFiles files) {
		ClassName application = ClassName.bestGuess(product.application().replace('$', '.'));
		DefaultGenerationContext generation = new DefaultGenerationContext(
				new ClassNameGenerator(application, product.id()), files);
		new ApplicationContextAotGenerator().processAheadOfTime(context, generation);
		generation.getGeneratedClasses()
			.addForFeature(FrozenContext.FACTS, new FactsClass(context.getEnvironment(), this.asked.names(),
					BoundBeans.of(context, this.asked), orders(context.getBeanFactory()))::writeTo);
		generation.writeGeneratedContent();
	}

	private static Map<String, CodeBlock> orders(ConfigurableListableBeanFactory beans) {
		Map<String, CodeBlock> orders = new TreeMap<>();
		for (String name : beans.getBeanDefinitionNames()) {
			Method method = (beans.getMergedBeanDefinition(name) instanceof RootBeanDefinition definition)
					? definition.getResolvedFactoryMethod() : null;
			Integer order = (method != null) ? OrderUtils.getOrder(method) : order(beans.getType(name, false));
			if (order != null) {
				orders.put(name, CodeBlock.of("$L", order));
			}
		}
		return orders;
	}

	/** An instance that says its order itself may say another one. */
	private static @Nullable Integer order(@Nullable Class<?> type) {
		return (type == null || Ordered.class.isAssignableFrom(type)) ? null : OrderUtils.getOrder(type);
	}

	/** What the machine of the build says must not become part of the product. */
	private void refuseDisturbance() {
		StartRules.ofProcess().disturbance(this.asked.names()).ifPresent((name) -> {
			throw new IllegalStateException(
					name + " is set and may decide which beans the product has: build without it");
		});
	}

	private static void write(Kind kind, InMemoryGeneratedFiles files, Path output) {
		FileSystemGeneratedFiles directory = new FileSystemGeneratedFiles((any) -> output);
		files.getGeneratedFiles(kind).forEach((path, content) -> directory.handleFile(kind, path, (handler) -> {
			if (handler.exists()) {
				handler.override(content);
			}
			else {
				handler.create(content);
			}
		}));
	}

}
