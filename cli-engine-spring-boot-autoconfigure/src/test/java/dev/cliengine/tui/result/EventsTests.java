package dev.cliengine.tui.result;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import static org.assertj.core.api.Assertions.assertThat;

class EventsTests {

	private static JsonNode number(int value) {
		return JsonNodeFactory.instance.numberNode(value);
	}

	@Test
	void anEarlierStateDoesNotSeeLaterEvents() {
		Events one = Events.none().plus(number(1));
		Events two = one.plus(number(2));
		Events other = one.plus(number(3));
		assertThat(one.all()).containsExactly(number(1));
		assertThat(two.all()).containsExactly(number(1), number(2));
		assertThat(other.all()).containsExactly(number(1), number(3));
	}

	@Test
	void ofVeryManyTheLaterOnesAreKept() {
		Events events = Events.none();
		for (int i = 0; i < 25_000; i++) {
			events = events.plus(number(i));
		}
		assertThat(events.count()).isEqualTo(25_000);
		assertThat(events.all()).hasSizeLessThanOrEqualTo(10_000).endsWith(number(24_999));
	}

}
