package dev.cliengine.command.schema;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import dev.cliengine.command.CommandSpec;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaDocumentTests {

	@Test
	void withoutASchemaThereIsAMessage() {
		assertThat(SchemaDocument.of(CommandSpec.command("vehicle delete").build()).toString())
			.isEqualTo("{\"command\":\"vehicle:delete\",\"fields\":[],"
					+ "\"message\":\"No output schema is registered for this command.\"}");
	}

	@Test
	void fieldsAreSortedAndTheSchemaFollows() {
		String schema = "{\"properties\":{\"plate\":{\"type\":\"string\"},\"id\":{\"type\":\"integer\"}},"
				+ "\"required\":[\"id\"]}";
		assertThat(document(schema).toString()).isEqualTo(
				"{\"command\":\"vehicle:list\",\"fields\":[" + "{\"name\":\"id\",\"optional\":false,\"type\":\"int\"},"
						+ "{\"name\":\"plate\",\"optional\":true,\"type\":\"string\"}],\"schema\":" + schema + "}");
	}

	@Test
	void noFieldsAreLeftOut() {
		assertThat(document("{\"type\":\"string\"}").propertyNames()).containsExactly("command", "schema");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			{"type":"string"}                                              | string   | false
			{"type":"integer"}                                             | int      | false
			{"type":"number"}                                              | float    | false
			{"type":"boolean"}                                             | bool     | false
			{"type":"object"}                                              | object   | false
			{"type":"array","items":{"type":"integer"}}                    | []int    | false
			{"type":"array"}                                               | []any    | false
			{}                                                             | any      | false
			{"type":["null","string"]}                                     | string   | true
			{"type":["integer","null"]}                                    | int      | true
			{"$ref":"#/$defs/Owner"}                                       | object   | false
			{"type":"array","items":{"$ref":"#/$defs/Owner"}}              | []object | false
			{"anyOf":[{"type":"null"},{"$ref":"#/$defs/Owner"}]}           | object   | true
			{"oneOf":[{"type":"number"},{"type":"null"}]}                  | float    | true
			{"$ref":"#/$defs/Nowhere"}                                     | any      | false
			{"$ref":"https://example.test/schema"}                         | any      | false
			""")
	void labels(String property, String label, boolean optional) {
		JsonNode field = document("{\"properties\":{\"x\":" + property + "},\"required\":[\"x\"],"
				+ "\"$defs\":{\"Owner\":{\"type\":\"object\"}}}")
			.at("/fields/0");
		assertThat(field.path("type").asString()).isEqualTo(label);
		assertThat(field.path("optional").asBoolean()).isEqualTo(optional);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '~', delimiter = '|', textBlock = """
			{"$ref":"#/$defs/V"}
			{"type":"array","items":{"$ref":"#/$defs/V"}}
			{"$ref":"#/$defs/L"}
			{"anyOf":[{"type":"null"},{"$ref":"#/$defs/L"}]}
			""")
	void theRootMayBeAReference(String root) {
		String definitions = "\"$defs\":{\"V\":{\"properties\":{\"id\":{\"type\":\"string\"}},\"required\":[\"id\"]},"
				+ "\"L\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/V\"}}}}";
		assertThat(document(root.substring(0, root.length() - 1) + "," + definitions).path("fields").toString())
			.isEqualTo("[{\"name\":\"id\",\"optional\":false,\"type\":\"string\"}]");
	}

	private static JsonNode document(String schema) {
		return SchemaDocument
			.of(CommandSpec.command("vehicle list").schema(() -> JsonMapper.shared().readTree(schema)).build());
	}

}
