package dev.cliengine.command.schema;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import dev.cliengine.core.WrittenAs;

import static org.assertj.core.api.Assertions.assertThat;

class TypeSchemasTests {

	private final TypeSchemas schemas = new TypeSchemas();

	@Test
	void whatMayBeNullIsNotRequired() {
		JsonNode schema = this.schemas.of(Vehicle.class);
		assertThat(schema.path("required").valueStream().map(JsonNode::asString)).contains("id", "owner", "state")
			.doesNotContain("note", "driver");
		assertThat(schema.at("/properties/note/type").toString()).isEqualTo("[\"string\",\"null\"]");
		assertThat(schema.at("/properties/driver/type").toString()).contains("\"string\"");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/properties/id/type                              | "string"
			/properties/wheels/type                          | "integer"
			/properties/owner/type                           | "object"
			/properties/owner/properties/name/type           | "string"
			/properties/tags/type                            | "array"
			/properties/tags/items/type                      | "string"
			/properties/km/type                              | "object"
			/properties/km/additionalProperties/type         | "integer"
			/properties/built/type                           | "string"
			/properties/built/format                         | "date"
			/properties/seen/format                          | "date-time"
			/properties/rests/type                           | "string"
			/properties/state/enum                           | ["parked","MOVING"]
			""")
	void typesAreDescribedAsJacksonWritesThem(String pointer, String expected) {
		assertThat(this.schemas.of(Vehicle.class).at(pointer).toString()).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/properties/age/minimum    | 1
			/properties/age/maximum    | 9
			/properties/code/pattern   | "[A-Z]+"
			/properties/code/minLength | 2
			/properties/code/maxLength | 3
			/properties/list/minItems  | 1
			""")
	void constraintsArePartOfTheSchema(String pointer, String expected) {
		assertThat(this.schemas.of(Checked.class).at(pointer).toString()).isEqualTo(expected);
	}

	@Test
	void aTypeThatContainsItselfIsReferredTo() {
		JsonNode schema = this.schemas.of(Part.class);
		String reference = schema.at("/properties/parts/items/$ref").asString();
		assertThat(reference).startsWith("#");
		assertThat(schema.at(reference.substring(1)).path("properties").propertyNames()).contains("name", "parts");
	}

	@Test
	void jacksonAnnotationsNameAndHideProperties() {
		assertThat(this.schemas.of(Renamed.class).path("properties").propertyNames()).containsExactly("plate_number");
	}

	@Test
	void dataWrittenAsSomethingElseAreDescribedByIt() {
		JsonNode schema = this.schemas.of(Fleet.class);
		assertThat(schema.at("/properties/owners/items/properties/name/type").asString()).isEqualTo("string");
	}

	enum State {

		@JsonProperty("parked")
		PARKED, MOVING

	}

	record Owner(String name) {
	}

	record Vehicle(String id, @Nullable String note, Optional<String> driver, int wheels, Owner owner,
			List<String> tags, Map<String, Integer> km, LocalDate built, Instant seen, Duration rests, State state) {
	}

	record Checked(@Min(1) @Max(9) int age, @Pattern(regexp = "[A-Z]+") @Size(min = 2, max = 3) String code,
			@Size(min = 1) List<String> list) {
	}

	record Part(String name, List<Part> parts) {
	}

	record Reply<T>(T value, JsonNode json) implements WrittenAs<T> {
	}

	record Fleet(List<Reply<Owner>> owners) {
	}

	record Renamed(@JsonProperty("plate_number") String plate, @JsonIgnore String secret) {
	}

}
