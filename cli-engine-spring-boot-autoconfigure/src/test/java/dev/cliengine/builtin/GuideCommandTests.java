package dev.cliengine.builtin;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.cliengine.command.CommandCatalog;
import dev.cliengine.command.CommandNode;
import dev.cliengine.command.CommandModule;
import dev.cliengine.command.CommandRegistration;
import dev.cliengine.guide.Guide;
import dev.cliengine.guide.GuideSource;

import static org.assertj.core.api.Assertions.assertThat;

class GuideCommandTests {

	private static final String BODY = "# Deploy\n\nSome **bold** words that are wrapped on narrow displays.\n";

	private final FleetCli cli = FleetCli.create()
		.with("guides", GuideSource.class,
				() -> List.of(new Guide("deploy", "How to deploy", BODY),
						new Guide("a-topic-of-length-24-here", "Long", "text"),
						new Guide("hostile", "\033[2J", "\033[2J&#27;")));

	@Test
	void withoutATopicItListsThem() {
		FleetCli.Run run = this.cli.run("guide");
		assertThat(run.code()).isZero();
		assertThat(run.out()).isEqualTo("Available guide topics:\n\n  deploy           How to deploy\n"
				+ "  a-topic-of-length-24-here Long\n  hostile          ^[[2J\n\nUsage: <cli> guide <topic>");
	}

	@Test
	void theListIsTheSameInEveryFormat() {
		assertThat(this.cli.run("guide", "--json").out()).isEqualTo(this.cli.run("guide", "--human").out());
	}

	@Test
	void programsGetTheBodyAsItWasWritten() {
		assertThat(this.cli.run("guide", "deploy").out()).isEqualTo(BODY);
		assertThat(this.cli.run("guide", "deploy", "--json").out()).isEqualTo(BODY);
		assertThat(this.cli.run("guide", "hostile").out()).isEqualTo("\033[2J&#27;");
		assertThat(this.cli.runOnTerminal(80, Map.of(), "guide", "deploy", "--json").out()).isEqualTo(BODY);
	}

	@Test
	void peopleOffATerminalGetPlainText() {
		assertThat(this.cli.run("guide", "deploy", "--human").out())
			.isEqualTo("Deploy\n======\n\nSome bold words that are wrapped on narrow displays.\n");
	}

	@Test
	void onATerminalItIsStyledAndFilledToItsWidth() {
		assertThat(this.cli.runOnTerminal(30, Map.of(), "guide", "deploy").out()).isEqualTo(
				"\033[1;4mDeploy\033[0m\n\nSome \033[1mbold\033[0m words that are\nwrapped on narrow displays.\n");
	}

	@Test
	void stylesAreLeftOutForThoseWhoDoNotWantThem() {
		String plain = "Deploy\n======\n\nSome bold words that are\nwrapped on narrow displays.\n";
		assertThat(this.cli.runOnTerminal(30, Map.of("NO_COLOR", "1"), "guide", "deploy").out()).isEqualTo(plain);
		assertThat(this.cli.runOnTerminal(30, Map.of("TERM", "dumb"), "guide", "deploy").out()).isEqualTo(plain);
		assertThat(this.cli.runOnTerminal(30, Map.of("NO_COLOR", ""), "guide", "deploy").out()).contains("\033[1m");
	}

	@Test
	void r30AGuideCannotDriveTheTerminal() {
		assertThat(this.cli.runOnTerminal(80, Map.of(), "guide", "hostile").out()).isEqualTo("^[[2J^[\n");
		assertThat(this.cli.runOnTerminal(80, Map.of(), "guide", "hostile", "--json").out()).isEqualTo("^[[2J&#27;");
	}

	@Test
	void anUnknownTopicIsAUsageErrorThatListsTheTopics() {
		FleetCli.Run run = this.cli.run("guide", "deplyo");
		assertThat(run.code()).isEqualTo(2);
		assertThat(run.out()).isEmpty();
		assertThat(run.err()).isEqualTo("""
				error: invalid value 'deplyo' for '[TOPIC]'
				  [possible values: deploy, a-topic-of-length-24-here, hostile]

				  tip: a similar value exists: 'deploy'

				Usage: fleetctl guide [OPTIONS] [TOPIC]

				For more information, try '--help'.
				""");
	}

	@Test
	void anUnknownTopicIsAnEnvelopeForPrograms() {
		FleetCli.Run run = this.cli.run("guide", "deplyo", "--json");
		assertThat(run.code()).isEqualTo(2);
		assertThat(run.err()).contains("\"code\": \"USAGE\"", "possible values: deploy,")
			.contains("\"fix\": \"Did you mean \\\"deploy\\\"?\"");
	}

	@Test
	void theUsageInTheErrorIsTheOneOfHelp() {
		assertThat(this.cli.run("guide", "--help").out()).contains("fleetctl guide [OPTIONS] [TOPIC]");
	}

	@Test
	void moreThanOneTopicIsAUsageError() {
		FleetCli.Run run = this.cli.run("guide", "deploy", "hostile");
		assertThat(run.code()).isEqualTo(2);
		assertThat(run.err()).contains("unexpected argument 'hostile'");
	}

	@Test
	void withoutAnyGuideNoTopicIsKnown() {
		FleetCli.Run run = FleetCli.create().run("guide", "x");
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.err()).contains("unknown guide topic \\\"x\\\" — valid topics: ");
		assertThat(FleetCli.create().run("guide", "x", "--human").err())
			.isEqualTo("Error: unknown guide topic \"x\" — valid topics: \n");
		assertThat(FleetCli.create().run("guide").out())
			.isEqualTo("Available guide topics:\n\n\nUsage: <cli> guide <topic>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "deploy", "DEPLOY" })
	void caseDoesNotCount(String topic) {
		assertThat(this.cli.run("guide", topic).out()).isEqualTo(BODY);
	}

	@Test
	void topicsAreCompleted() {
		this.cli.inspect((context) -> {
			CommandNode guide = context.getBean(CommandCatalog.class).root().child("guide").orElseThrow();
			assertThat(guide.syntax().arguments().get(0).value().completion().complete("de")).containsExactly("deploy");
		});
	}

	@Test
	void guidesOfTheApplicationComeBeforeThoseOfModulesAndTheFirstOfAWordWins() {
		FleetCli.Run run = FleetCli.create()
			.with("module", ModuleWithGuides.class, new ModuleWithGuides())
			.with("annotated", AnnotatedWithGuides.class, new AnnotatedWithGuides())
			.with("own", GuideSource.class, () -> List.of(new Guide("same", "of the application", "")))
			.with("cli.guides.location=classpath*:golden/guide/**/*.md")
			.run("guide");
		assertThat(run.out().lines().filter((line) -> line.startsWith("  ")).map((line) -> line.strip()))
			.containsExactly("same             of the application", "tour", "module", "annotated");
	}

	@Test
	void guidesAreReadOnlyWhenAskedFor() {
		FleetCli refusing = FleetCli.create().with("guides", GuideSource.class, () -> {
			throw new IllegalStateException("nobody asked");
		});
		assertThat(refusing.run("vehicle", "list").code()).isZero();
		assertThat(refusing.run("guide", "--help").code()).isZero();
		assertThat(refusing.run("search", "x", "--scope", "vehicle").code()).isZero();
		assertThat(refusing.run("guide").code()).isEqualTo(1);
	}

	/** A module that registers itself. */
	static class ModuleWithGuides implements CommandModule, GuideSource {

		@Override
		public void register(CommandRegistration registration) {
		}

		@Override
		public List<Guide> guides() {
			return List.of(new Guide("same", "of a module", ""), Guide.parse("x/module.md", ""));
		}

	}

	/** A module declared by annotation. */
	@dev.cliengine.command.annotation.CommandModule(name = "annotated")
	static class AnnotatedWithGuides implements GuideSource {

		@Override
		public List<Guide> guides() {
			return List.of(Guide.parse("annotated.md", ""));
		}

	}

}
