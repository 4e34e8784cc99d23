package dev.cliengine.command;

import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import dev.cliengine.command.OptionRelation.Kind;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CommandPath;
import dev.cliengine.core.Stage;
import dev.cliengine.core.Tier;
import dev.cliengine.output.ColumnsView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CommandSpecTests {

	@Test
	void aCommandNeedsACredentialAndChangesNothingUnlessItSaysOtherwise() {
		CommandSpec spec = CommandSpec.command("vehicle list").build();
		assertThat(spec.path().words()).isEqualTo("vehicle list");
		assertThat(spec.system()).isEqualTo("vehicle");
		assertThat(spec.metadata()).isEqualTo(CommandMetadata.standard());
		assertThat(spec.syntax()).isEqualTo(Syntax.empty());
		assertThat(spec.result()).isEqualTo(new ResultSpec(List.of(), null, null, null, null, false));
		assertThat(spec.documentation()).isEqualTo(Documentation.of(""));
		assertThat(spec.feature()).isNull();
		assertThat(spec.builtIn()).isFalse();
	}

	@Test
	void aBuilderSetsEveryPart() {
		JsonNode schema = JsonNodeFactory.instance.objectNode();
		ColumnsView view = new ColumnsView(List.of());
		CommandSpec spec = CommandSpec.command("vehicle:list")
			.summary("List")
			.description("List them")
			.alias("ls")
			.hidden()
			.system("fleet-api")
			.auth(AuthRequirement.OPTIONAL)
			.authProvider("corp")
			.scopes(List.of("a", "b"))
			.tier(Tier.MUTATE)
			.mutates()
			.handlesDryRun()
			.option(OptionSpec.named("one"))
			.option(OptionSpec.named("two"))
			.argument("page-size", "How many")
			.relation(Kind.AT_MOST_ONE, "one", "two")
			.fields(List.of("id"))
			.schema(() -> schema)
			.view(view)
			.viewId("vehicles")
			.paginated(20, 100)
			.streaming()
			.feature("wheels", Stage.BETA)
			.build();
		assertThat(spec.documentation()).isEqualTo(new Documentation("List", "List them", List.of("ls"), true));
		assertThat(spec.system()).isEqualTo("fleet-api");
		assertThat(spec.metadata()).isEqualTo(CommandMetadata.standard()
			.withAuth(AuthRequirement.OPTIONAL)
			.withProvider("corp")
			.withScopes(List.of("a", "b"))
			.withTier(Tier.MUTATE)
			.withDryRun(true, true));
		assertThat(spec.syntax().options()).extracting(OptionSpec::id).containsExactly("one", "two");
		assertThat(spec.syntax().arguments()).extracting(ArgumentSpec::usage).containsExactly("<PAGE_SIZE>");
		assertThat(spec.syntax().relations())
			.containsExactly(new OptionRelation(Kind.AT_MOST_ONE, List.of("one", "two")));
		assertThat(spec.result().fields()).containsExactly("id");
		assertThat(spec.result().schema()).isNotNull();
		assertThat(spec.result().view()).isSameAs(view);
		assertThat(spec.result().viewId()).isEqualTo("vehicles");
		assertThat(spec.result().pagination()).isEqualTo(new ResultSpec.Pages(20, 100));
		assertThat(spec.result().streaming()).isTrue();
		assertThat(spec.feature()).isEqualTo(new Feature("wheels", Stage.BETA));
	}

	@Test
	void aBuiltInNeedsNoCredential() {
		CommandSpec spec = CommandSpec.command("help").builtIn().build();
		assertThat(spec.builtIn()).isTrue();
		assertThat(spec.metadata().auth()).isEqualTo(AuthRequirement.NONE);
	}

	@Test
	void aCommandCanBeMountedBelowAnotherPath() {
		CommandSpec spec = CommandSpec.command("vehicle list").build().below(CommandPath.parse("fleet old"));
		assertThat(spec.path().colons()).isEqualTo("fleet:old:vehicle:list");
		assertThat(spec.system()).isEqualTo("fleet");
		CommandSpec named = CommandSpec.command("list").system("api").build().below(CommandPath.parse("fleet"));
		assertThat(named.system()).isEqualTo("api");
	}

	@Test
	void commandsAndGroupsNeedAName() {
		assertThatIllegalArgumentException().isThrownBy(() -> CommandSpec.command(" ").build());
		assertThatIllegalArgumentException().isThrownBy(() -> GroupSpec.of("", "no name"));
	}

	@Test
	void pagesHaveADefaultThatFitsTheMaximum() {
		assertThat(new ResultSpec.Pages(20, 0).maxLimit()).isZero();
		assertThat(new ResultSpec.Pages(0, 10).defaultLimit()).isZero();
		assertThat(new ResultSpec.Pages(10, 10).defaultLimit()).isEqualTo(10);
		assertThatIllegalArgumentException().isThrownBy(() -> new ResultSpec.Pages(11, 10))
			.withMessage("The default limit 11 does not fit the maximum 10");
		assertThatIllegalArgumentException().isThrownBy(() -> new ResultSpec.Pages(-1, 0));
	}

	@Test
	void whatIsSaidAboutItIsTheSummaryWhereThereIsNoMore() {
		assertThat(Documentation.of("short").about()).isEqualTo("short");
		assertThat(new Documentation("short", "", List.of(), false).about()).isEqualTo("short");
		assertThat(new Documentation("short", "long", List.of(), false).about()).isEqualTo("long");
	}

	@Test
	void aHandlerAcceptsWhatItDoesNotCheck() throws Exception {
		CommandSpec spec = CommandSpec.command("x").build();
		CommandHandler handler = CommandHandler.of(spec, (context) -> "done");
		handler.check(CommandArguments.empty());
		assertThat(handler.spec()).isSameAs(spec);
	}

}
