package dev.cliengine.build;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javax.lang.model.element.Modifier;

import org.jspecify.annotations.Nullable;

import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.javapoet.ClassName;
import org.springframework.javapoet.CodeBlock;
import org.springframework.javapoet.MethodSpec;
import org.springframework.javapoet.ParameterizedTypeName;
import org.springframework.javapoet.TypeName;
import org.springframework.javapoet.TypeSpec;

import dev.cliengine.autoconfigure.FrozenContext;
import dev.cliengine.autoconfigure.FrozenFacts;

/**
 * Writes down as code what a build found out of a product.
 *
 * @param environment the environment of the product, with its files read
 * @param asked the properties conditions asked for
 * @param bound the beans that properties are bound to
 * @param orders the order of beans that is written on classes and methods
 */
record FactsClass(ConfigurableEnvironment environment, Set<String> asked, BoundBeans bound,
		Map<String, CodeBlock> orders) {

	/** What Boot calls the sources it makes of configuration files in the jar. */
	private static final String FILE = "Config resource ";

	private static final String FILE_OF_JAR = FILE + "'class path resource [";

	/** A method of Java holds no more than some thousand of them. */
	private static final int MOST = 1500;

	void writeTo(TypeSpec.Builder type) {
		TypeName names = ParameterizedTypeName.get(List.class, String.class);
		type.addModifiers(Modifier.PUBLIC, Modifier.FINAL)
			.addSuperinterface(FrozenFacts.class)
			.addMethod(names("askedProperties", this.asked))
			.addMethod(names("boundBeans", this.bound.all()))
			.addMethod(names("openBeans", this.bound.open()))
			.addMethod(table("settledBeans", ParameterizedTypeName.get(Consumer.class, Object.class),
					this.bound.settled()))
			.addMethod(table("settledRecords", ParameterizedTypeName.get(Supplier.class, Object.class),
					this.bound.records()))
			.addMethod(table("orders", TypeName.INT.box(), this.orders))
			.addMethod(configuration())
			.addMethod(method("plainLogging", TypeName.BOOLEAN, CodeBlock.of("return $L", isPlainLogging())))
			.addMethod(method("activeProfiles", names,
					CodeBlock.of("return $T.of($L)", List.class,
							texts(Arrays.asList(this.environment.getActiveProfiles())))))
			.addMethod(method("defaultProfiles", names, CodeBlock.of("return $T.of($L)", List.class,
					texts(Arrays.asList(this.environment.getDefaultProfiles())))));
	}

	private boolean isPlainLogging() {
		Map<String, Map<String, CodeBlock>> files = files();
		return !files.isEmpty()
				&& files.values()
					.stream()
					.noneMatch((file) -> file.keySet().stream().anyMatch((name) -> name.startsWith("logging.")))
				&& FrozenContext.hasPlainLogging(FactsClass.class.getClassLoader());
	}

	private MethodSpec configuration() {
		TypeName values = ParameterizedTypeName.get(Map.class, String.class, Object.class);
		TypeName sources = ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), values);
		CodeBlock.Builder code = CodeBlock.builder();
		code.addStatement("$T sources = new $T<>()", sources, LinkedHashMap.class);
		code.addStatement("$T values", values);
		files().forEach((name, content) -> {
			code.addStatement("values = new $T<>()", LinkedHashMap.class);
			content.forEach((key, value) -> code.addStatement("values.put($S, $L)", key, value));
			code.addStatement("sources.put($S, values)", name);
		});
		return method("configuration", sources, code.add("return sources").build());
	}

	/** Nothing, unless all that was read is in the jar and says all there is to say. */
	private Map<String, Map<String, CodeBlock>> files() {
		Map<String, Map<String, CodeBlock>> files = new LinkedHashMap<>();
		int size = 0;
		for (PropertySource<?> source : this.environment.getPropertySources()) {
			if (!source.getName().startsWith(FILE)) {
				continue;
			}
			Map<String, CodeBlock> content = source.getName().startsWith(FILE_OF_JAR) ? content(source) : null;
			size += (content != null) ? content.size() : MOST + 1;
			if (content == null || size > MOST) {
				return Map.of();
			}
			files.put(source.getName(), content);
		}
		return files;
	}

	private static @Nullable Map<String, CodeBlock> content(PropertySource<?> source) {
		if (!(source instanceof EnumerablePropertySource<?> file)) {
			return null;
		}
		Map<String, CodeBlock> content = new LinkedHashMap<>();
		for (String name : file.getPropertyNames()) {
			CodeBlock value = literal(file.getProperty(name));
			// Such a file brings others, or is read on some machines alone
			if (value == null || name.startsWith("spring.config.")) {
				return null;
			}
			content.put(name, value);
		}
		return content;
	}

	private static @Nullable CodeBlock literal(@Nullable Object value) {
		if (value instanceof String) {
			return CodeBlock.of("$S", value);
		}
		if (value instanceof Integer || value instanceof Boolean) {
			return CodeBlock.of("$L", value);
		}
		if (value instanceof Long) {
			return CodeBlock.of("$LL", value);
		}
		return null;
	}

	private static CodeBlock texts(Iterable<String> texts) {
		CodeBlock.Builder all = CodeBlock.builder();
		String separator = "";
		for (String text : texts) {
			all.add(separator + "$S", text);
			separator = ", ";
		}
		return all.build();
	}

	private static MethodSpec table(String method, TypeName type, Map<String, CodeBlock> expressions) {
		TypeName result = ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), type);
		CodeBlock.Builder code = CodeBlock.builder().addStatement("$T all = new $T<>()", result, LinkedHashMap.class);
		expressions.forEach((name, expression) -> code.addStatement("all.put($S, $L)", name, expression));
		return method(method, result, code.add("return all").build());
	}

	private static MethodSpec names(String method, Set<String> names) {
		return method(method, ParameterizedTypeName.get(Set.class, String.class),
				CodeBlock.of("return $T.of($L)", Set.class, texts(names)));
	}

	private static MethodSpec method(String name, TypeName result, CodeBlock code) {
		return MethodSpec.methodBuilder(name)
			.addAnnotation(Override.class)
			.addModifiers(Modifier.PUBLIC)
			.returns(result)
			.addCode(CodeBlock.builder().add(code).add(";\n").build())
			.build();
	}

}
