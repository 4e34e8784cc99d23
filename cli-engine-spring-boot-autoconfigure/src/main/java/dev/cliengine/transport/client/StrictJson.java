package dev.cliengine.transport.client;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import org.springframework.http.codec.json.JacksonJsonDecoder;

/**
 * Reads the JSON of servers and changes none of it on the way: a name that comes twice
 * and a number that is too large are failures, and decimals that no type asks for as
 * {@code double} keep all their digits.
 */
final class StrictJson {

	private StrictJson() {
	}

	static JacksonJsonDecoder decoder() {
		SimpleModule numbers = new SimpleModule("cli-engine-numbers")
			.addDeserializer(Double.class, new Finite(Double.class))
			.addDeserializer(Double.TYPE, new Finite(Double.TYPE));
		return new JacksonJsonDecoder(JsonMapper.builder()
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
			.addModule(numbers));
	}

	private static final class Finite extends StdDeserializer<Double> {

		private static final long serialVersionUID = 1L;

		private Finite(Class<?> type) {
			super(type);
		}

		@Override
		public Double deserialize(JsonParser parser, DeserializationContext context) throws JacksonException {
			double value = parser.getValueAsDouble(Double.NaN);
			if (!Double.isFinite(value)) {
				return (Double) context.handleWeirdNumberValue(handledType(), value, "not a number that fits");
			}
			return value;
		}

	}

}
