package dev.cliengine.sample.project;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IdPositionsTests {

	@Test
	void everyIdHasItsLastPosition() {
		IdPositions positions = new IdPositions();
		for (int i = 1; i <= 20_000; i++) {
			positions.put("id-" + i % 15_000, i);
		}
		for (int i = 1; i <= 20_000; i++) {
			int last = (i <= 5_000) ? i + 15_000 : i;
			assertThat(positions.of("id-" + i % 15_000)).isEqualTo(last);
		}
		assertThat(positions.of("id-15000")).isZero();
		assertThat(new IdPositions().of("id-1")).isZero();
	}

}
