package dev.cliengine.config;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class EarlyEnvironmentTests {

	@ParameterizedTest
	@MethodSource("lines")
	void theLastValueBeforeTwoDashesCounts(List<String> tokens, @Nullable String expected) {
		assertThat(EarlyEnvironment.in(tokens)).isEqualTo(expected);
	}

	static Stream<Arguments> lines() {
		return Stream.of(arguments(List.of(), null), arguments(List.of("vehicle", "list"), null),
				arguments(List.of("--env", "prod"), "prod"), arguments(List.of("--env=prod"), "prod"),
				arguments(List.of("vehicle", "--env", "prod", "list"), "prod"),
				arguments(List.of("--env", "prod", "--env", "dev"), "dev"),
				arguments(List.of("--env", "prod", "--env=dev"), "dev"),
				arguments(List.of("--env=prod", "--env="), "prod"),
				arguments(List.of("--env=prod", "--env", ""), "prod"), arguments(List.of("--env", ""), null),
				arguments(List.of("--env"), null), arguments(List.of("--env=prod", "--env"), "prod"),
				arguments(List.of("--env", "-x"), null), arguments(List.of("--env", "-"), null),
				arguments(List.of("--env=-x"), "-x"), arguments(List.of("--env", "--env=dev"), "dev"),
				arguments(List.of("--env", "--env", "dev"), "dev"),
				arguments(List.of("--env", "--verbose", "prod"), null), arguments(List.of("--", "--env", "prod"), null),
				arguments(List.of("--env", "prod", "--", "--env", "dev"), "prod"),
				arguments(List.of("--env", "--", "prod"), null), arguments(List.of("--env=a=b"), "a=b"),
				arguments(List.of("--env= "), " "), arguments(List.of("--environment", "prod"), null),
				arguments(List.of("--ENV", "prod"), null));
	}

}
