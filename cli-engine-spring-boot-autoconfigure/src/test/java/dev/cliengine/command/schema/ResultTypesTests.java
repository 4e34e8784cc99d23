package dev.cliengine.command.schema;

import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import dev.cliengine.command.CommandResult;
import dev.cliengine.core.Operation;
import dev.cliengine.core.WrittenAs;

import static org.assertj.core.api.Assertions.assertThat;

class ResultTypesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			plain       | java.lang.String
			list        | java.util.List<java.lang.String>
			result      | java.lang.String
			mono        | java.lang.String
			flux        | java.lang.String
			stage       | java.lang.String
			future      | java.util.List<java.lang.String>
			nested      | java.util.List<java.lang.String>
			stream      | java.util.List<java.lang.String>
			inResult    | java.util.List<java.lang.String>
			primitive   | int
			nothing     | -
			boxed       | -
			anything    | -
			unknown     | -
			rawMono     | -
			noneInMono  | -
			variable    | -
			written     | java.util.List<java.lang.String>
			rawWritten  | -
			operation   | dev.cliengine.core.OperationState<java.lang.String>
			""")
	void theTypeOfTheDataIsInsideItsWrappers(String method, @Nullable String expected) {
		Type type = Arrays.stream(Methods.class.getDeclaredMethods())
			.filter((candidate) -> candidate.getName().equals(method))
			.map(ResultTypes::of)
			.toArray(Type[]::new)[0];
		assertThat((type != null) ? type.getTypeName() : null).isEqualTo(expected);
	}

	record Reply<T>(T value) implements WrittenAs<T> {
	}

	@SuppressWarnings("rawtypes")
	interface Methods {

		String plain();

		List<String> list();

		CommandResult<String> result();

		Mono<CommandResult<Reply<List<String>>>> written();

		Reply rawWritten();

		Mono<Operation<String>> operation();

		Mono<String> mono();

		Flux<String> flux();

		CompletionStage<String> stage();

		CompletableFuture<List<String>> future();

		Mono<CommandResult<List<String>>> nested();

		Stream<String> stream();

		CommandResult<Stream<String>> inResult();

		int primitive();

		void nothing();

		Void boxed();

		Object anything();

		CommandResult<?> unknown();

		Mono rawMono();

		Mono<Void> noneInMono();

		<T> T variable();

	}

}
