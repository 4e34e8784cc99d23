package dev.cliengine.command.schema;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import dev.cliengine.core.WrittenAs;
import dev.cliengine.output.DataMapper;

/**
 * Types whose written form the generator cannot see from their fields.
 */
final class WrittenForms implements CustomDefinitionProviderV2 {

	private static final Map<Class<?>, String> SIMPLE = Map.of(Path.class, "string", Duration.class, "string",
			Period.class, "string", OptionalInt.class, "integer", OptionalLong.class, "integer", OptionalDouble.class,
			"number", byte.class, "integer", Byte.class, "integer", byte[].class, "string");

	private final JsonMapper mapper = DataMapper.defaultMapper();

	@Override
	public @Nullable CustomDefinition provideCustomSchemaDefinition(ResolvedType type,
			SchemaGenerationContext context) {
		Class<?> raw = type.getErasedType();
		ObjectNode schema = this.mapper.createObjectNode();
		if (JsonNode.class.isAssignableFrom(raw) || raw == Object.class) {
			return inline(schema);
		}
		if (WrittenAs.class.isAssignableFrom(raw)) {
			List<ResolvedType> written = type.typeParametersFor(WrittenAs.class);
			return written.isEmpty() ? inline(schema) : definition(written.get(0), context);
		}
		if (raw.isEnum()) {
			return inline(enumeration(raw, schema));
		}
		String simple = SIMPLE.get(raw);
		return (simple != null) ? inline(schema.put("type", simple)) : null;
	}

	private CustomDefinition definition(ResolvedType type, SchemaGenerationContext context) {
		CustomDefinition own = provideCustomSchemaDefinition(type, context);
		return (own != null) ? own : inline(context.createStandardDefinition(type, this));
	}

	/** Asks Jackson itself what it writes for each constant. */
	private ObjectNode enumeration(Class<?> type, ObjectNode schema) {
		ArrayNode words = schema.put("type", "string").putArray("enum");
		for (Object constant : type.getEnumConstants()) {
			JsonNode written = this.mapper.valueToTree(constant);
			words.add(written);
		}
		return schema;
	}

	private static CustomDefinition inline(ObjectNode schema) {
		return new CustomDefinition(schema, CustomDefinition.DefinitionType.INLINE,
				CustomDefinition.AttributeInclusion.YES);
	}

}
