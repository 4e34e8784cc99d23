package dev.cliengine.completion;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import dev.cliengine.command.CommandModule;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.FleetCatalog;
import dev.cliengine.middleware.EngineOptions;
import dev.cliengine.test.Formats;

import static org.assertj.core.api.Assertions.assertThat;

/** The fields of a result, offered where a line may name them. */
class QueryFieldsTests {

	private static final JsonNode SCHEMA = JsonMapper.shared()
		.readTree("{\"items\":{\"properties\":{\"plate\":{},\"id\":{},\"place\":{}}}}");

	private final LineCompleter completer = new LineCompleter(
			EngineOptions.all(Formats.named("json", "human"), false, List.of()));

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "-", textBlock = """
			show --fields=              | --fields=id;--fields=place;--fields=plate;--fields=all
			show --fields pl            | place;plate
			show --fields=pl            | --fields=place;--fields=plate
			show --fields id,pla        | id,place;id,plate
			show --filter pla           | place;plate
			show --filter=id==plat      | --filter=id==plate
			show --expr [].pla          | [].place;[].plate
			show --expr=[?id].i         | --expr=[?id].id
			show --fields x             | -
			show --expr 'pla             | -
			ping --fields pl            | -
			vehicle --fields pl         | -
			""")
	void fieldNamesAreOffered(String line, @Nullable String expected) {
		CommandModule show = (registration) -> registration
			.command(FleetCatalog.handler(CommandSpec.command("show").schema(() -> SCHEMA)));
		List<String> words = Arrays.asList(line.split(" "));
		List<Candidate> candidates = this.completer.complete(FleetCatalog.create(List.of(show)).root(),
				words.subList(0, words.size() - 1), words.get(words.size() - 1));
		assertThat(candidates.stream().map(Candidate::value).toList())
			.isEqualTo((expected != null) ? List.of(expected.split(";")) : List.of());
	}

}
