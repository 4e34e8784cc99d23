package dev.cliengine.transport.client;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.deser.jdk.NumberDeserializers;
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
		return new JacksonJsonDecoder(mapper());
	}

	static JsonMapper.Builder mapper() {
		SimpleModule numbers = new SimpleModule("cli-engine-numbers")
			.addDeserializer(Double.class, new Finite(Double.class, null))
			.addDeserializer(Double.TYPE, new Finite(Double.TYPE, 0.0));
		return JsonMapper.builder()
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
			.addModule(numbers);
	}

	private static final class Finite extends NumberDeserializers.DoubleDeserializer {

		private static final long serialVersionUID = 1L;

		private Finite(Class<Double> type, @Nullable Double forNull) {
			super(type, forNull);
		}

		@Override
		public Double deserialize(JsonParser parser, DeserializationContext context) throws JacksonException {
			Double value = super.deserialize(parser, context);
			if (value != null && !Double.isFinite(value)) {
				return (Double) context.handleWeirdNumberValue(handledType(), value, "not a number that fits");
			}
			return value;
		}

	}

}
