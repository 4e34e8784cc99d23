package dev.cliengine.sample.kohub.client;

import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonValue;
import tools.jackson.databind.JsonNode;

import dev.cliengine.core.WrittenAs;

/**
 * What the server answered: as a value, and as it is. As JSON it is what the server sent,
 * in the server's order.
 *
 * @param value what programs use
 * @param json what the server sent, but for secrets nobody should see
 * @param <T> the type of the value
 * @since 0.1.0
 */
public record Answer<T>(T value, JsonNode json) implements WrittenAs<T> {

	/** The same JSON read as something else. */
	public <U> Answer<U> map(Function<? super T, ? extends U> mapping) {
		return new Answer<>(mapping.apply(this.value), this.json);
	}

	/** What the server sent, so that an answer can be printed as it is. */
	@Override
	@JsonValue
	public JsonNode json() {
		return this.json;
	}

	/** The value alone. */
	@Override
	public String toString() {
		return "Answer[" + this.value + "]";
	}

}
