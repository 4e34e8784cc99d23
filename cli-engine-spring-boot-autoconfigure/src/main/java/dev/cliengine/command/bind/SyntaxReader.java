package dev.cliengine.command.bind;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.springframework.core.annotation.AnnotatedElementUtils;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.OptionRelation;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.Syntax;
import dev.cliengine.command.annotation.CliArgument;
import dev.cliengine.command.annotation.CliOption;
import dev.cliengine.command.annotation.Relation;

/**
 * Reads the parameters of a command method.
 */
final class SyntaxReader {

	private final ValueSpecs values;

	private final List<OptionSpec> options = new ArrayList<>();

	private final List<ArgumentSpec> arguments = new ArrayList<>();

	private final List<OptionRelation> relations = new ArrayList<>();

	private final List<Binding> bindings = new ArrayList<>();

	private final List<String> contexts = new ArrayList<>();

	SyntaxReader(Method method, ValueSpecs values) {
		this.values = values;
		Parameter[] parameters = method.getParameters();
		for (int i = 0; i < parameters.length; i++) {
			this.bindings.add(binding(method, parameters[i], i));
		}
		readRelations(method, List.of());
	}

	Syntax syntax() {
		return new Syntax(this.options, this.arguments, this.relations);
	}

	/** One binding a parameter, in order. */
	List<Binding> bindings() {
		return List.copyOf(this.bindings);
	}

	/** The context variables its parameters cannot do without. */
	List<String> contexts() {
		return List.copyOf(this.contexts);
	}

	private Binding binding(Method method, Parameter parameter, int index) {
		Class<?> type = parameter.getType();
		if (isValue(parameter)) {
			return value(ValueSource.of(method, parameter, index));
		}
		if (type.isRecord() && Arrays.stream(type.getRecordComponents()).anyMatch(SyntaxReader::isValue)) {
			return record(type);
		}
		RunValues.requiredContext(parameter).ifPresent(this.contexts::add);
		return new Binding.OfContext(RunValues.of(parameter));
	}

	private Binding record(Class<?> type) {
		List<Binding> components = new ArrayList<>();
		List<String> ids = new ArrayList<>();
		for (RecordComponent component : type.getRecordComponents()) {
			if (!isValue(component)) {
				throw new IllegalArgumentException("component '" + component.getName() + "' of " + type.getSimpleName()
						+ " is neither @CliOption nor @CliArgument");
			}
			Binding.OfValue value = value(ValueSource.of(component));
			components.add(value);
			if (component.isAnnotationPresent(CliOption.class)) {
				ids.add(value.id());
			}
		}
		readRelations(type, ids);
		return Binding.OfRecord.of(type, components);
	}

	private Binding.OfValue value(ValueSource source) {
		CliOption option = source.annotations().getAnnotation(CliOption.class);
		if (option != null) {
			OptionSpec spec = this.values.option(source, option);
			this.options.add(spec);
			return new Binding.OfValue(spec.id(), spec.displayName(), source);
		}
		ArgumentSpec spec = this.values.argument(source, source.annotations().getAnnotation(CliArgument.class));
		this.arguments.add(spec);
		return new Binding.OfValue(spec.id(), spec.value().label(), source);
	}

	private void readRelations(AnnotatedElement element, List<String> all) {
		Set<Relation> declared = AnnotatedElementUtils.getMergedRepeatableAnnotations(element, Relation.class,
				Relation.All.class);
		for (Relation relation : declared) {
			List<String> ids = Arrays.stream(relation.options()).map(Words::id).toList();
			this.relations.add(new OptionRelation(relation.value(), ids.isEmpty() ? all : ids));
		}
	}

	private static boolean isValue(AnnotatedElement element) {
		return element.isAnnotationPresent(CliOption.class) || element.isAnnotationPresent(CliArgument.class);
	}

}
