package dev.cliengine.command.bind;

import java.util.List;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import org.springframework.core.convert.support.DefaultConversionService;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.Documentation;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ResultSpec;
import dev.cliengine.command.StagePolicy;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.core.CommandPath;
import dev.cliengine.core.Operation;
import dev.cliengine.core.Page;
import dev.cliengine.core.PageRequest;
import dev.cliengine.core.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Options that commands have because of what they give. */
class ReturnTypeOptionsTests {

	@Test
	void aCommandThatGivesAnOperationCanBeWaitedFor() {
		assertThat(node(Vehicles.class, "build").syntax().options()).extracting(OptionSpec::usage)
			.containsExactly("--wait[=<STATE>]", "--wait-timeout <DURATION>");
	}

	@Test
	void aCommandThatTakesAPageRequestPagesByServer() {
		CommandNode node = node(Vehicles.class, "list");
		assertThat(node.syntax().options()).extracting(OptionSpec::usage)
			.containsExactly("--limit <N>", "--continue <TOKEN>", "--all");
		assertThat(node.handler()).isNotNull()
			.satisfies((handler) -> assertThat(handler.spec().result().pagination())
				.isEqualTo(new ResultSpec.Pages(20, 100, true)));
	}

	@Test
	void aPageRequestWithoutAPageIsAMistake() {
		assertThatIllegalStateException().isThrownBy(() -> node(Mistaken.class, "list"))
			.withMessageContaining("with a PageRequest it has to return a Page");
	}

	private static CommandNode node(Class<?> type, String name) {
		MethodCommands methods = new MethodCommands(DefaultConversionService::new, () -> {
			throw new IllegalStateException("nothing is constrained");
		}, (completion) -> (typed) -> List.of());
		CommandCatalog.Builder builder = CommandCatalog.builder(Documentation.of(""), StagePolicy.from(Stage.GA));
		CommandCatalog catalog = builder.add(methods.module(type, Object::new), "test").build();
		return catalog.find(CommandPath.parse("vehicle " + name)).orElseThrow();
	}

	@CommandModule(name = "vehicle", description = "Vehicles")
	static class Vehicles {

		@CliCommand(description = "Build one")
		Mono<Operation<String>> build() {
			return Mono.empty();
		}

		@CliCommand(description = "List them", defaultLimit = 20, maxLimit = 100)
		Page<String> list(PageRequest request) {
			return Page.of(List.of(), request.continueToken());
		}

	}

	@CommandModule(name = "vehicle", description = "Vehicles")
	static class Mistaken {

		@CliCommand(description = "List them")
		List<String> list(PageRequest request) {
			return List.of();
		}

	}

}
