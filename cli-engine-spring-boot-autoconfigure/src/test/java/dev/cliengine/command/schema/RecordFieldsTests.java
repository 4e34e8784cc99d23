package dev.cliengine.command.schema;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.core.ResolvableType;

import dev.cliengine.command.ResultField;
import dev.cliengine.command.ResultSpec;

import static org.assertj.core.api.Assertions.assertThat;

class RecordFieldsTests {

	private final TypeSchemas schemas = new TypeSchemas();

	@ParameterizedTest
	@ValueSource(classes = { Numbers.class, Texts.class, Maybe.class, Many.class, Others.class, Itself.class,
			Nothing.class })
	void theFieldsAreThoseOfTheGenerator(Class<?> type) {
		assertThat(String.valueOf(RecordFields.of(type))).isEqualTo(generated(type).toString());
		Type list = ResolvableType.forClassWithGenerics(List.class, type).getType();
		assertThat(String.valueOf(RecordFields.of(list))).isEqualTo(generated(list).toString());
	}

	@Test
	void arraysAreListsToo() {
		assertThat(RecordFields.of(Texts[].class)).isEqualTo(RecordFields.of(Texts.class));
	}

	@ParameterizedTest
	@ValueSource(classes = { String.class, Map.class, Object.class, Renamed.class, Hidden.class, JsonNode.class })
	void everythingElseIsLeftToTheGenerator(Class<?> type) {
		assertThat(RecordFields.of(type)).isNull();
	}

	@Test
	void noTypeHasNoFields() {
		assertThat(RecordFields.of(null)).isNull();
	}

	private List<ResultField> generated(Type type) {
		return SchemaDocument
			.fields(new ResultSpec(List.of(), () -> this.schemas.of(type), null, null, null, null, false));
	}

	enum State {

		PARKED, MOVING

	}

	record Numbers(int a, Long b, short c, byte d, BigInteger e, double f, Float g, BigDecimal h, boolean i, Boolean j,
			Byte k, byte[] l) {
	}

	record Texts(String z, State y, char x, Instant w, LocalDate v, Duration u, Period t, UUID s, URI r, Path q,
			CharSequence p) {
	}

	record Maybe(@Nullable String a, Optional<String> b, OptionalInt c, OptionalLong d, OptionalDouble e,
			Optional<List<String>> f, @Nullable Texts g, @Nullable List<Texts> h, @Nullable State i) {
	}

	record Many(List<String> a, Set<Integer> b, String[] c, int[] d, List<Texts> e, List<List<String>> f,
			List<Object> g, Map<String, Integer> h, List<State> i) {
	}

	record Others(Object a, JsonNode b, Texts c, Map<String, Object> d) {
	}

	record Itself(String name, @Nullable Itself parent, List<Itself> children) {
	}

	record Nothing() {
	}

	record Renamed(@JsonProperty("plate_number") String plate) {
	}

	record Hidden(String plate) {

		@JsonProperty("other")
		@Override
		public String plate() {
			return this.plate;
		}

	}

}
