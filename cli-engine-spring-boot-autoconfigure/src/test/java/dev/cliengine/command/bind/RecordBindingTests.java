package dev.cliengine.command.bind;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.cliengine.command.CommandSpec;
import dev.cliengine.command.OptionRelation;
import dev.cliengine.command.OptionRelation.Kind;
import dev.cliengine.command.annotation.CliArgument;
import dev.cliengine.command.annotation.CliCommand;
import dev.cliengine.command.annotation.CliOption;
import dev.cliengine.command.annotation.CommandModule;
import dev.cliengine.command.annotation.Relation;
import dev.cliengine.core.CliException;
import dev.cliengine.core.ErrorCategory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Records whose components are options and arguments, and relations between options.
 */
class RecordBindingTests {

	private final Caller caller = new Caller(new Vehicles());

	@Test
	void aRecordIsFilledFromOptionsAndArguments() throws Exception {
		assertThat(this.caller.run("list", "--max-age", "3", "web", "--label", "a", "--label", "b"))
			.isEqualTo(new Filter(3, null, List.of("a", "b"), Optional.empty(), false, "web"));
		assertThat(this.caller.run("list", "--max-age=3", "--state", "x", "--fuel", "gas", "--all", "web"))
			.isEqualTo(new Filter(3, "x", List.of(), Optional.of("gas"), true, "web"));
	}

	@Test
	void componentsFollowTheRulesOfParameters() {
		CommandSpec spec = this.caller.spec("list");
		assertThat(spec.syntax().options())
			.extracting((option) -> option.displayName() + (option.required() ? " required" : ""))
			.containsExactly("--max-age required", "--state", "--label", "--fuel", "--all");
		assertThat(spec.syntax().arguments()).extracting((argument) -> argument.usage()).containsExactly("<TEAM>");
	}

	@Test
	void aRecordStandsBesideOtherParameters() throws Exception {
		assertThat(this.caller.run("copy", "--user", "ann", "--password", "p", "v1", "--to", "v2"))
			.isEqualTo("v1 v2 Login[user=ann, password=p]");
	}

	@Test
	void aMissingComponentIsAUsageErrorThatNamesIt() {
		CliException failure = this.caller.refused("list", "web");
		assertThat(failure.category()).isEqualTo(ErrorCategory.USAGE);
		assertThat(failure).hasMessageContaining("--max-age <MAX_AGE>");
	}

	@Test
	void aRelationOnARecordHoldsBetweenAllItsOptions() {
		assertThat(this.caller.spec("copy").syntax().relations())
			.containsExactly(new OptionRelation(Kind.ALL_OR_NONE, List.of("user", "password")));
		CliException failure = this.caller.refused("copy", "--user", "ann", "v1", "--to", "v2");
		assertThat(failure.category()).isEqualTo(ErrorCategory.USAGE);
		assertThat(failure).hasMessageContaining("--password");
	}

	@Test
	void relationsOnAMethodNameTheirOptions() throws Exception {
		assertThat(this.caller.spec("move").syntax().relations()).containsExactly(
				new OptionRelation(Kind.EXACTLY_ONE, List.of("to_place", "home")),
				new OptionRelation(Kind.AT_MOST_ONE, List.of("fast", "cheap")));
		assertThat(this.caller.run("move", "--home")).isEqualTo("null true false false");
		assertThat(this.caller.refused("move")).hasMessageContaining("--to-place <TO_PLACE>|--home");
		assertThat(this.caller.refused("move", "--home", "--to-place", "x")).hasMessageContaining("cannot be used");
		assertThat(this.caller.refused("move", "--home", "--fast", "--cheap")).hasMessageContaining("cannot be used");
	}

	@Test
	void aRecordMayHaveMoreConstructorsThanItsOwn() throws Exception {
		assertThat(this.caller.run("span", "--from", "1", "--to", "2")).isEqualTo(new Span(1, 2));
	}

	@Test
	void whatARecordRefusesIsRefusedBeforeTheMethodRuns() {
		CliException failure = this.caller.refused("span", "--from", "2", "--to", "1");
		assertThat(failure.category()).isEqualTo(ErrorCategory.VALIDATION);
		assertThat(failure).hasMessage("from comes before to");
	}

	@Test
	void aFailureForPeopleOutOfARecordIsShownAsItIs() {
		CliException failure = this.caller.refused("span", "--from", "13", "--to", "14");
		assertThat(failure.category()).isEqualTo(ErrorCategory.NOT_FOUND);
		assertThat(failure).hasMessage("there is no 13");
	}

	@Test
	void aBugInARecordIsNoFailureForPeople() {
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> this.caller.refused("span", "--from", "666", "--to", "667"))
			.isNotInstanceOf(CliException.class)
			.withStackTraceContaining("the bug");
	}

	record Filter(@CliOption int maxAge, @CliOption @Nullable String state, @CliOption List<String> label,
			@CliOption Optional<String> fuel, @CliOption boolean all, @CliArgument String team) {
	}

	@Relation(Kind.ALL_OR_NONE)
	record Login(@CliOption @Nullable String user, @CliOption @Nullable String password, @CliArgument String from) {
	}

	record Span(@CliOption int from, @CliOption int to) {

		Span {
			if (from == 13) {
				throw new CliException(ErrorCategory.NOT_FOUND, "there is no 13");
			}
			if (from == 666) {
				throw new IllegalStateException("the bug");
			}
			if (from > to) {
				throw new IllegalArgumentException("from comes before to");
			}
		}

		public Span(int both) {
			this(both, both);
		}

	}

	@CommandModule
	static class Vehicles {

		@CliCommand(description = "")
		Filter list(Filter filter) {
			return filter;
		}

		@CliCommand(description = "")
		String copy(Login login, @CliOption String to) {
			return login.from() + " " + to + " Login[user=" + login.user() + ", password=" + login.password() + "]";
		}

		@CliCommand(description = "")
		@Relation(value = Kind.EXACTLY_ONE, options = { "to-place", "home" })
		@Relation(value = Kind.AT_MOST_ONE, options = { "fast", "cheap" })
		String move(@CliOption @Nullable String toPlace, @CliOption boolean home, @CliOption boolean fast,
				@CliOption boolean cheap) {
			return toPlace + " " + home + " " + fast + " " + cheap;
		}

		@CliCommand(description = "")
		Span span(Span span) {
			return span;
		}

	}

}
