package dev.cliengine.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.cliengine.command.CommandArguments.Value;
import dev.cliengine.core.NextAction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What goes into a command and what comes out of it.
 */
class CommandValuesTests {

	@Test
	void argumentsAreReadById() {
		Map<String, Value> values = new LinkedHashMap<>();
		values.put("z", new Value(ValueType.STRING, List.of("@file", "b"), List.of("content", "b"), true));
		values.put("all", new Value(ValueType.BOOLEAN, List.of("true"), List.of("true"), false));
		CommandArguments arguments = new CommandArguments(values);
		values.clear();
		assertThat(arguments.text("z")).isEqualTo("b");
		assertThat(arguments.texts("z")).containsExactly("content", "b");
		assertThat(arguments.given("z")).isTrue();
		assertThat(arguments.flag("z")).isFalse();
		assertThat(arguments.flag("all")).isTrue();
		assertThat(arguments.given("all")).isFalse();
		assertThat(arguments.text("missing")).isNull();
		assertThat(arguments.texts("missing")).isEmpty();
		assertThat(arguments.flag("missing")).isFalse();
		assertThat(arguments.given("missing")).isFalse();
		assertThat(arguments.values().keySet()).containsExactly("z", "all");
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> arguments.values().clear());
	}

	@Test
	void aResultCollectsWhatThereIsToSay() {
		CommandResult<String> plain = CommandResult.of("data");
		CommandResult<String> result = plain.next("vehicle get --id {id}", "Show one")
			.next(new NextAction("ping", "Say hello"))
			.warning("slow")
			.warning("old")
			.asDryRun();
		assertThat(plain).isEqualTo(new CommandResult<>("data", List.of(), List.of(), false, null, null, List.of()));
		assertThat(result.data()).isEqualTo("data");
		assertThat(result.nextActions()).extracting(NextAction::command)
			.containsExactly("vehicle get --id {id}", "ping");
		assertThat(result.warnings()).containsExactly("slow", "old");
		assertThat(result.dryRun()).isTrue();
		assertThat(CommandResult.of(null).data()).isNull();
	}

	@Test
	void completionsOfferWhatBeginsWithTheTypedWord() {
		ValueCompletion completion = ValueCompletion.of(List.of("red", "blue", "round"));
		assertThat(completion.complete("r")).containsExactly("red", "round");
		assertThat(completion.complete("")).containsExactly("red", "blue", "round");
		assertThat(ValueCompletion.none().complete("")).isEmpty();
	}

}
