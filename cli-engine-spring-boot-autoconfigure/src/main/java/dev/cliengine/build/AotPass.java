package dev.cliengine.build;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;

import javax.lang.model.element.Modifier;

import org.springframework.aot.generate.ClassNameGenerator;
import org.springframework.aot.generate.DefaultGenerationContext;
import org.springframework.aot.generate.FileSystemGeneratedFiles;
import org.springframework.aot.generate.GeneratedFiles;
import org.springframework.aot.generate.GeneratedFiles.Kind;
import org.springframework.aot.generate.InMemoryGeneratedFiles;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.javapoet.ClassName;
import org.springframework.javapoet.CodeBlock;
import org.springframework.javapoet.MethodSpec;
import org.springframework.javapoet.ParameterizedTypeName;
import org.springframework.javapoet.TypeName;
import org.springframework.javapoet.TypeSpec;

import dev.cliengine.autoconfigure.FrozenContext;
import dev.cliengine.core.ProductKey;

/**
 * Turns the beans of a product into code, so that its start looks at no condition and
 * reads no class. Spring's own step names what it generates after the classes of beans
 * alone, which two products in one jar share; here the product is part of the name.
 */
final class AotPass implements StartupPass {

	@Override
	public Moment moment() {
		return Moment.LOADED;
	}

	@Override
	public void process(GenericApplicationContext context, ProductKey product, Path output) {
		AskedProperties asked = new AskedProperties();
		context.getEnvironment().getPropertySources().addFirst(asked);
		context.addBeanFactoryPostProcessor(new UnusedListeners());
		InMemoryGeneratedFiles files = new InMemoryGeneratedFiles();
		System.setProperty(AbstractAotProcessor.AOT_PROCESSING, "true");
		try {
			generate(context, product, asked, files);
		}
		finally {
			System.clearProperty(AbstractAotProcessor.AOT_PROCESSING);
		}
		write(Kind.CLASS, files, output);
		write(Kind.RESOURCE, files, output);
		new GeneratedSources(files).compileTo(output);
	}

	private static void generate(GenericApplicationContext context, ProductKey product, AskedProperties asked,
			GeneratedFiles files) {
		ClassName application = ClassName.bestGuess(product.application().replace('$', '.'));
		DefaultGenerationContext generation = new DefaultGenerationContext(
				new ClassNameGenerator(application, product.id()), files);
		new ApplicationContextAotGenerator().processAheadOfTime(context, generation);
		generation.getGeneratedClasses()
			.addForFeature(FrozenContext.askedFeature(), (type) -> supplyNames(type, asked.names()));
		generation.writeGeneratedContent();
	}

	private static void supplyNames(TypeSpec.Builder type, Set<String> names) {
		TypeName set = ParameterizedTypeName.get(Set.class, String.class);
		CodeBlock all = names.stream().map((name) -> CodeBlock.of("$S", name)).collect(CodeBlock.joining(", "));
		type.addModifiers(Modifier.PUBLIC, Modifier.FINAL)
			.addSuperinterface(ParameterizedTypeName.get(ClassName.get(Supplier.class), set))
			.addMethod(MethodSpec.methodBuilder("get")
				.addAnnotation(Override.class)
				.addModifiers(Modifier.PUBLIC)
				.returns(set)
				.addStatement("return $T.of($L)", Set.class, all)
				.build());
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
