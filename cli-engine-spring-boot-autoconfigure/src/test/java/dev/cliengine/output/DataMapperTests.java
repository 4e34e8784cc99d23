package dev.cliengine.output;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import dev.cliengine.core.CliException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link DataMapper}.
 */
class DataMapperTests {

	private final DataMapper mapper = new DataMapper(DataMapper::defaultMapper);

	@Test
	void simpleTreesNeedNoMapper() {
		DataMapper none = new DataMapper(() -> {
			throw new AssertionError("the mapper was built");
		});
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("z", Arrays.asList("a", null, Optional.of(true), Optional.empty()));
		map.put("a",
				Map.of("n", List.of(1, 2L, (short) 3, (byte) 4, 5.5, 6.5f, BigInteger.TEN, new BigDecimal("1.50"))));
		map.put("node", JsonNodeFactory.instance.arrayNode().add(1));
		JsonNode tree = none.toTree(map);
		assertThat(tree)
			.hasToString("{\"z\":[\"a\",null,true,null]," + "\"a\":{\"n\":[1,2,3,4,5.5,6.5,10,1.50]},\"node\":[1]}");
	}

	@Test
	void nothingIsNull() {
		assertThat(this.mapper.toTree(null)).isNull();
		assertThat(this.mapper.toTree(Optional.empty())).isNull();
		assertThat(this.mapper.toTree(NullNode.getInstance())).isNull();
		assertThat(this.mapper.toTree(JsonNodeFactory.instance.missingNode())).isNull();
	}

	@Test
	void aTreeIsTakenAsItIs() {
		JsonNode node = JsonNodeFactory.instance.objectNode();
		assertThat(this.mapper.toTree(node)).isSameAs(node);
		assertThat(this.mapper.toTree(Optional.of(node))).isSameAs(node);
	}

	@Test
	void recordsKeepNamesAndOrder() {
		Vehicle vehicle = new Vehicle("v1", Optional.of("Ada"), State.IN_REVIEW, 0.1f, new BigDecimal("1.10"));
		assertThat(this.mapper.toTree(vehicle)).hasToString(
				"{\"plateNumber\":\"v1\",\"driver\":\"Ada\",\"state\":\"IN_REVIEW\",\"load\":0.1,\"price\":1.10}");
		JsonNode tree = this.mapper.toTree(List.of(vehicle));
		assertThat(JsonText.compact().text(tree)).contains("\"load\":0.1,");
	}

	@Test
	void timesAreIsoTexts() {
		Times times = new Times(Instant.parse("2026-03-01T10:15:30Z"), LocalDate.of(2026, 3, 1),
				OffsetDateTime.of(2026, 3, 1, 10, 15, 0, 0, ZoneOffset.ofHours(2)), Duration.ofMillis(1500));
		assertThat(this.mapper.toTree(times)).hasToString("{\"at\":\"2026-03-01T10:15:30Z\",\"day\":\"2026-03-01\","
				+ "\"local\":\"2026-03-01T10:15:00+02:00\",\"took\":\"PT1.5S\"}");
	}

	@Test
	void mapsWithOtherKeysAndObjectsWithoutProperties() {
		assertThat(this.mapper.toTree(Map.of(State.IN_REVIEW, 1))).hasToString("{\"IN_REVIEW\":1}");
		assertThat(this.mapper.toTree(Map.of("empty", new Empty()))).hasToString("{\"empty\":{}}");
		assertThat(this.mapper.toTree(new int[] { 1, 2 })).hasToString("[1,2]");
	}

	@Test
	void theMapperIsBuiltOnce() {
		AtomicInteger built = new AtomicInteger();
		DataMapper counting = new DataMapper(() -> {
			built.incrementAndGet();
			return DataMapper.defaultMapper();
		});
		counting.toTree(List.of(new Empty(), new Empty()));
		assertThat(built).hasValue(1);
	}

	@ParameterizedTest
	@MethodSource("infinite")
	void numbersJsonCannotExpressAreRefused(Object value) {
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> this.mapper.toTree(value))
			.withMessageMatching("the result contains (NaN|Infinity), which JSON cannot express");
	}

	static List<Object> infinite() {
		return List.of(Double.NaN, Float.NaN, List.of(Double.POSITIVE_INFINITY), new Measure(Double.NaN),
				new Boxed(Double.NaN), new double[] { 1, Double.NaN }, new float[] { Float.NaN },
				Map.of("a", new Measure(Double.NaN)));
	}

	@Test
	void aFailingGetterIsReported() {
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> this.mapper.toTree(new Broken()))
			.withMessageStartingWith("the result cannot be expressed in JSON: ")
			.withMessageContaining("out of order")
			.withCauseInstanceOf(RuntimeException.class);
	}

	@Test
	void aListThatContainsItselfIsRefused() {
		List<Object> endless = new ArrayList<>();
		endless.add(endless);
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> this.mapper.toTree(endless))
			.withMessage("the result is nested deeper than 1000 levels");
	}

	enum State {

		IN_REVIEW {
			@Override
			public String toString() {
				return "in review";
			}
		}

	}

	record Vehicle(String plateNumber, Optional<String> driver, State state, float load, BigDecimal price) {
	}

	record Times(Instant at, LocalDate day, OffsetDateTime local, Duration took) {
	}

	record Measure(double value) {
	}

	record Boxed(Double value) {
	}

	static final class Empty {

	}

	static final class Broken {

		public String getState() {
			throw new IllegalStateException("out of order");
		}

	}

}
