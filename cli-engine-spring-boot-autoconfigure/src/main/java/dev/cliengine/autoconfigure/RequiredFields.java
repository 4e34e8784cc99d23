package dev.cliengine.autoconfigure;

import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

/**
 * Finds the components of records that nobody gave a value. Before the record is made,
 * for its constructor would only say that something is {@code null}.
 *
 * @param lookup the sources
 * @param missing receives each of them
 */
record RequiredFields(SettingsLookup lookup, Consumer<BindProblem> missing) {

	void check(ConfigurationPropertyName parent, Class<?> type) {
		if (!type.isRecord()) {
			return;
		}
		RecordComponent[] components = type.getRecordComponents();
		Parameter[] parameters = constructor(type, components).getParameters();
		for (int i = 0; i < components.length; i++) {
			check(parent, components[i], parameters[i]);
		}
	}

	private void check(ConfigurationPropertyName parent, RecordComponent component, Parameter parameter) {
		Name renamed = parameter.getAnnotation(Name.class);
		ConfigurationPropertyName name = PropertyNames.component(parent,
				(renamed != null) ? renamed.value() : component.getName());
		boolean below = this.lookup.hasBelow(name);
		if (below) {
			check(name, component.getType());
		}
		else if (this.lookup.find(name).isEmpty() && !parameter.isAnnotationPresent(DefaultValue.class)
				&& !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
			this.missing.accept(BindProblem.missing(this.lookup.shown(name)));
		}
	}

	private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
		try {
			return type.getDeclaredConstructor(
					Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalStateException("Record " + type.getName() + " has no canonical constructor", ex);
		}
	}

}
