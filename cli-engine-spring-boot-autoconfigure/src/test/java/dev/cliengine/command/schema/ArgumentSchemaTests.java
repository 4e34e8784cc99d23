package dev.cliengine.command.schema;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import dev.cliengine.command.ArgumentSpec;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.OptionKind;
import dev.cliengine.command.OptionSpec;
import dev.cliengine.command.ValueSpec;
import dev.cliengine.command.ValueType;

import static org.assertj.core.api.Assertions.assertThat;

class ArgumentSchemaTests {

	@Test
	void nothingIsAnObjectWithoutProperties() {
		assertThat(schema(CommandSpec.command("ping")))
			.isEqualTo("{\"type\":\"object\",\"properties\":{},\"additionalProperties\":false}");
	}

	@Test
	void argumentsComeBeforeOptionsByTheirIds() {
		CommandSpec.Builder spec = CommandSpec.command("move")
			.option(OptionSpec.named("dry-dock").toggle())
			.option(OptionSpec.named("team").required().description("Which team"))
			.argument("id", "Which one")
			.argument(new ArgumentSpec("words", ValueSpec.labelled("WORDS").build(), false, true, ""));
		assertThat(schema(spec)).isEqualTo(
				"{\"type\":\"object\",\"properties\":{" + "\"id\":{\"type\":\"string\",\"description\":\"Which one\"},"
						+ "\"words\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},"
						+ "\"dry_dock\":{\"type\":\"boolean\"},"
						+ "\"team\":{\"type\":\"string\",\"description\":\"Which team\"}},"
						+ "\"required\":[\"id\",\"team\"],\"additionalProperties\":false}");
	}

	@Test
	void valuesHaveTypesChoicesConstraintsAndDefaults() {
		assertThat(option(OptionSpec.named("x").choices(List.of("a", "b")).defaultValue("b")))
			.isEqualTo("{\"type\":\"string\",\"enum\":[\"a\",\"b\"],\"default\":\"b\"}");
		TreeMap<String, Object> range = new TreeMap<>(Map.of("minimum", 1, "maximum", 9));
		assertThat(option(OptionSpec.named("x").type(ValueType.INTEGER).constraints(range).defaultValue("3")))
			.isEqualTo("{\"type\":\"integer\",\"maximum\":9,\"minimum\":1,\"default\":3}");
		assertThat(option(OptionSpec.named("x").type(ValueType.NUMBER).defaultValue("1.50")))
			.isEqualTo("{\"type\":\"number\",\"default\":1.50}");
		assertThat(option(OptionSpec.named("x").type(ValueType.BOOLEAN).defaultValue("true")))
			.isEqualTo("{\"type\":\"boolean\",\"default\":true}");
		TreeMap<String, Object> pattern = new TreeMap<>(Map.of("pattern", "[a-z]+"));
		assertThat(option(OptionSpec.named("x").repeatable().constraints(pattern).description("Words")))
			.isEqualTo("{\"type\":\"array\",\"items\":{\"type\":\"string\",\"pattern\":\"[a-z]+\"},"
					+ "\"description\":\"Words\"}");
	}

	@Test
	void aCounterIsANumberFromZero() {
		assertThat(option(OptionSpec.named("x").kind(OptionKind.COUNTER).description("How loud")))
			.isEqualTo("{\"type\":\"integer\",\"minimum\":0,\"description\":\"How loud\"}");
		assertThat(option(OptionSpec.named("x").kind(OptionKind.COUNTER)))
			.isEqualTo("{\"type\":\"integer\",\"minimum\":0}");
	}

	private static String option(OptionSpec.Builder option) {
		CommandSpec spec = CommandSpec.command("ping").option(option).build();
		return ArgumentSchema.of(spec.syntax()).at("/properties/x").toString();
	}

	private static String schema(CommandSpec.Builder spec) {
		return ArgumentSchema.of(spec.build().syntax()).toString();
	}

}
