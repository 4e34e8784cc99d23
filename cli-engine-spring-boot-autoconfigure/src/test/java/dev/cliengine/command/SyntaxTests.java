package dev.cliengine.command;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.cliengine.command.OptionRelation.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Options, arguments, values and what holds between them.
 */
class SyntaxTests {

	@Test
	void anOptionTakesIdAndLabelFromItsName() {
		OptionSpec option = OptionSpec.named("page-size").alias("n").alias("per-page").build();
		assertThat(option.id()).isEqualTo("page_size");
		assertThat(option.names()).containsExactly("--page-size", "--per-page", "-n");
		assertThat(option.displayName()).isEqualTo("--page-size");
		assertThat(option.usage()).isEqualTo("--page-size <PAGE_SIZE>");
		assertThat(option.kind()).isEqualTo(OptionKind.VALUE);
		assertThat(option.value().type()).isEqualTo(ValueType.STRING);
	}

	@Test
	void usageShowsHowAnOptionTakesItsValue() {
		assertThat(OptionSpec.named("all").toggle().build().usage()).isEqualTo("--all");
		assertThat(OptionSpec.named("loud").kind(OptionKind.COUNTER).build().usage()).isEqualTo("--loud");
		assertThat(OptionSpec.named("watch").optionalValue(OptionKind.OPTIONAL_ATTACHED, "1s").build().usage())
			.isEqualTo("--watch[=<WATCH>]");
		assertThat(OptionSpec.named("verbose").optionalValue(OptionKind.OPTIONAL_GREEDY, "all").build().usage())
			.isEqualTo("--verbose [<VERBOSE>]");
	}

	@Test
	void aNegatableSwitchHasOneMoreSpelling() {
		OptionSpec color = OptionSpec.named("color").alias("c").negatable().build();
		assertThat(color.negatedName()).isEqualTo("--no-color");
		assertThat(color.spellings()).containsExactly("--color", "-c", "--no-color");
		assertThat(OptionSpec.named("color").toggle().build().spellings()).containsExactly("--color");
	}

	@Test
	void onlyASwitchCanBeNegated() {
		assertThatIllegalStateException()
			.isThrownBy(() -> OptionSpec.named("color").negatable().kind(OptionKind.VALUE).build());
	}

	@Test
	void optionNamesHaveLettersAndDigits() {
		for (String name : List.of("-x", "a b", "", "a=b", "ä")) {
			assertThatIllegalArgumentException().isThrownBy(() -> OptionSpec.named(name).build());
		}
		assertThatIllegalArgumentException().isThrownBy(() -> OptionSpec.named("ok").alias("é").build());
	}

	@Test
	void usageShowsWhetherAnArgumentHasToBeGiven() {
		assertThat(argument("id", true, false).usage()).isEqualTo("<ID>");
		assertThat(argument("id", false, false).usage()).isEqualTo("[ID]");
		assertThat(argument("id", false, true).usage()).isEqualTo("[ID]...");
		assertThat(argument("id", true, true).usage()).isEqualTo("<ID>...");
	}

	@Test
	void twoOptionsOfOneNameAreRefused() {
		refused("Two options are named --a", List.of(OptionSpec.named("a"), OptionSpec.named("a").id("other")));
		refused("Two options are named -x",
				List.of(OptionSpec.named("a").alias("x"), OptionSpec.named("b").alias("x")));
		refused("Two options are named --no-a",
				List.of(OptionSpec.named("a").negatable(), OptionSpec.named("no-a").toggle()));
	}

	@Test
	void twoValuesOfOneIdAreRefused() {
		refused("Two values have the id 'a'", List.of(OptionSpec.named("a"), OptionSpec.named("b").id("a")));
		refused("Two values have the id 'a'", List.of(OptionSpec.named("a")), argument("a", true, false));
		refused("Two values have the id 'a'", List.of(), argument("a", true, false), argument("a", true, false));
	}

	@Test
	void argumentsAreOrdered() {
		refused("Only the last argument may take several words: 'a'", List.of(), argument("a", false, true),
				argument("b", false, false));
		refused("The required argument 'b' follows an optional one", List.of(), argument("a", false, false),
				argument("b", true, false));
	}

	@Test
	void relationsNameOptionsOfTheCommand() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Syntax(List.of(OptionSpec.named("a").build()), List.of(argument("b", true, false)),
					List.of(new OptionRelation(Kind.EXACTLY_ONE, List.of("a", "b")))))
			.withMessage("A relation names the unknown option 'b'");
		assertThatIllegalArgumentException().isThrownBy(() -> new OptionRelation(Kind.EXACTLY_ONE, List.of("a")));
	}

	@Test
	void aDeclaredValueHasToBeOfItsKind() {
		ValueSpec.labelled("N").type(ValueType.INTEGER).defaultValue("-7").build();
		ValueSpec.labelled("N").type(ValueType.NUMBER).defaultValue("1.5e3").missing("2").build();
		ValueSpec.labelled("B").type(ValueType.BOOLEAN).defaultValue("false").missing("true").build();
		ValueSpec.labelled("C").choices(List.of("a", "b")).defaultValue("b").build();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> ValueSpec.labelled("N").type(ValueType.INTEGER).defaultValue("1.5").build())
			.withMessage("'1.5' is no value of N, whose type is integer");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> ValueSpec.labelled("N").type(ValueType.NUMBER).missing("much").build());
		assertThatIllegalArgumentException()
			.isThrownBy(() -> ValueSpec.labelled("B").type(ValueType.BOOLEAN).defaultValue("yes").build());
		assertThatIllegalArgumentException()
			.isThrownBy(() -> ValueSpec.labelled("C").choices(List.of("a", "b")).defaultValue("c").build())
			.withMessage("'c' is none of the choices of C: [a, b]");
	}

	@Test
	void choicesAreCompletedUnlessSomethingElseIs() {
		assertThat(ValueSpec.labelled("C").choices(List.of("ab", "b")).build().completion().complete("a"))
			.containsExactly("ab");
		assertThat(ValueSpec.labelled("C")
			.choices(List.of("ab", "b"))
			.completion(ValueCompletion.none())
			.build()
			.completion()
			.complete("a")).isEmpty();
	}

	private static void refused(String message, List<OptionSpec.Builder> options, ArgumentSpec... arguments) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Syntax(options.stream().map(OptionSpec.Builder::build).toList(), List.of(arguments),
					List.of()))
			.withMessage(message);
	}

	private static ArgumentSpec argument(String id, boolean required, boolean variadic) {
		return new ArgumentSpec(id, ValueSpec.labelled("ID").build(), required, variadic, "");
	}

}
