package dev.cliengine.command.schema;

import java.lang.reflect.Type;
import java.util.function.Supplier;

import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.util.function.SingletonSupplier;

/**
 * Derives the JSON Schema (draft 2020-12) of a Java type as Jackson writes it. What may
 * be {@code null}, by JSpecify or as {@code Optional}, is not required.
 *
 * @since 0.1.0
 */
public final class TypeSchemas {

	/**
	 * The generator takes a noticeable time to start, so it waits for the first question.
	 */
	private final Supplier<SchemaGenerator> generator = SingletonSupplier.of(TypeSchemas::generator);

	/** The schema of a type. */
	public JsonNode of(Type type) {
		return this.generator.get().generateSchema(type);
	}

	private static SchemaGenerator generator() {
		SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12,
				OptionPreset.PLAIN_JSON)
			.with(Option.FLATTENED_OPTIONALS, Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
					Option.EXTRA_OPEN_API_FORMAT_VALUES)
			.without(Option.SCHEMA_VERSION_INDICATOR)
			.with(new JacksonSchemaModule())
			.with(new JakartaValidationModule(JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS));
		builder.forTypesInGeneral()
			.withPropertySorter((left, right) -> 0)
			.withCustomDefinitionProvider(new WrittenForms());
		builder.forFields().withNullableCheck(TypeSchemas::isNullable).withRequiredCheck((field) -> !isNullable(field));
		return new SchemaGenerator(builder.build());
	}

	private static boolean isNullable(FieldScope field) {
		if (field.isFakeContainerItemScope()) {
			return field.getContainerItemAnnotation(Nullable.class) != null;
		}
		return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class)
				|| field.getType().getErasedType().getName().startsWith("java.util.Optional");
	}

}
