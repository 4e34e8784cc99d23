package dev.cliengine.middleware;

import java.io.IOException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

import dev.cliengine.output.Envelope;
import dev.cliengine.output.RenderContext;
import dev.cliengine.output.Renderer;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

class FormatChoiceTests {

	private static final String JSON = "{\n  \"data\": 1\n}\n";

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "-,false,-,json", "-,true,-,human", "json,true,-,json", "HUMAN,false,-,human",
					"' Json ',true,-,json", "'',true,-,human", "nonsense,false,-,json", "json,true,--human,human",
					"human,true,--json,json", "human,true,--output=json,json", "-,false,--output=human,human",
					"-,true,-ojson,json" })
	void theLineWinsOverTheEnvironmentOverTheTerminal(String variable, boolean terminal, String option,
			String expected) {
		CliTester cli = new CliTester().command("vehicle count", (context) -> 1);
		if (terminal) {
			cli.onTerminal();
		}
		if (variable != null) {
			cli.environment("FLEET_OUTPUT", variable);
		}
		Result result = (option != null) ? cli.run("vehicle", "count", option) : cli.run("vehicle", "count");
		assertThat(result).isEqualTo(Result.ok(expected.equals("json") ? JSON : "1\n"));
	}

	@Test
	void aFormatOfTheApplicationIsChosenByItsName() {
		CliTester cli = new CliTester().with(new Shout()).command("vehicle count", (context) -> 1);
		assertThat(cli.run("vehicle", "count", "--output", "shout")).isEqualTo(Result.ok("1!\n"));
		assertThat(cli.environment("FLEET_OUTPUT", "shout").run("vehicle", "count")).isEqualTo(Result.ok("1!\n"));
		assertThat(cli.run("vehicle", "count", "--json")).isEqualTo(Result.ok(JSON));
	}

	private static final class Shout implements Renderer {

		@Override
		public String name() {
			return "shout";
		}

		@Override
		public void render(Envelope envelope, RenderContext context, Appendable out) throws IOException {
			out.append(String.valueOf(envelope.data())).append("!\n");
		}

	}

}
