package dev.cliengine.output.query;

import java.util.List;

import dev.cliengine.core.CommandPath;
import dev.cliengine.core.NextAction;
import dev.cliengine.output.Pagination;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link NextPage}.
 */
class NextPageTests {

	private static final Pagination PAGE = new Pagination(5, 0, 2, 2, true);

	@Test
	void theNextPageIsTheSameCommandFurtherOn() {
		NextPage next = page(List.of(), null, null, null);
		assertThat(next.after(PAGE)).contains(new NextAction("fleetctl vehicle list --limit 2 --offset 2",
				"View the next page (offset 2 of 5 total)"));
	}

	@Test
	void argumentsAndQueryAreRepeated() {
		NextPage next = page(
				List.of(TypedArgument.option("--status", "in review"), TypedArgument.option("--tag", "a", "b"),
						TypedArgument.toggle("--all"), TypedArgument.option("-p", "true"),
						TypedArgument.positional("north", "south east")),
				"a == 'x' && b > `1`", "[0].\"a\"", "id,name");
		assertThat(command(next)).isEqualTo("fleetctl vehicle list --status \"in review\" --tag a --tag b --all -p true"
				+ " north \"south east\" --filter \"a == 'x' && b > \\`1\\`\" --expr \"[0].\\\"a\\\"\""
				+ " --fields \"id,name\" --limit 2 --offset 2");
	}

	@Test
	void specialCharactersAreQuoted() {
		NextPage next = page(List.of(TypedArgument.positional("a-b_c.d/e:f@1", "$HOME", "C:\\x", "", "é", "a,b")), null,
				null, null);
		assertThat(command(next)).isEqualTo("fleetctl vehicle list a-b_c.d/e:f@1 \"\\$HOME\" \"C:\\\\x\" \"\" \"é\" "
				+ "\"a,b\" --limit 2 --offset 2");
		NextPage odd = new NextPage("my tool", CommandPath.parse("list"), List.of(), null, null, null);
		assertThat(command(odd)).startsWith("\"my tool\" list ");
	}

	@Test
	void valuesThatLookLikeFlagsStayValues() {
		NextPage next = page(List.of(TypedArgument.positional("-5"), TypedArgument.option("--min", "-3"),
				TypedArgument.option("-m", "-3"), TypedArgument.positional("x")), null, null, "-a b");
		assertThat(command(next))
			.isEqualTo("fleetctl vehicle list --min=-3 -m -3 --fields=\"-a b\" --limit 2 --offset 2 -- -5 x");
	}

	@Test
	void nothingFollowsTheLastPage() {
		NextPage next = page(List.of(), null, null, null);
		assertThat(next.after(new Pagination(5, 4, 2, 1, false))).isEmpty();
		assertThat(next.after(null)).isEmpty();
	}

	private static String command(NextPage next) {
		return next.after(PAGE).orElseThrow().command();
	}

	private static NextPage page(List<TypedArgument> arguments, @Nullable String filter, @Nullable String expr,
			@Nullable String fields) {
		return new NextPage("fleetctl", CommandPath.parse("vehicle list"), arguments, filter, expr, fields);
	}

}
