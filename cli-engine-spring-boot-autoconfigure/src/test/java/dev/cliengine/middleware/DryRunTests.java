package dev.cliengine.middleware;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.cliengine.command.CommandResult;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.core.Tier;
import dev.cliengine.output.TextView;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.FixedProvider;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

class DryRunTests {

	private final List<String> ran = new ArrayList<>();

	private final List<AuditSink.Entry> audit = new ArrayList<>();

	private final List<ActivitySink.Event> activity = new ArrayList<>();

	private final FixedProvider provider = FixedProvider.of("sso", "ada");

	private final CliTester cli = new CliTester().with(this.provider);

	@BeforeEach
	void watch() {
		this.cli.audit(this.audit::add);
		this.cli.activity(this.activity::add);
	}

	@Test
	void theWorkedExampleOfTheContractComesOutToTheByte() {
		mount(CommandSpec.command("vehicle delete").tier(Tier.DESTRUCTIVE).argument("id", "An id"));
		assertThat(this.cli.run("vehicle", "delete", "v1", "--dry-run", "--verbose=system,dry_run"))
			.isEqualTo(Result.ok("""
					{
					  "data": {
					    "action": "dry-run: would execute",
					    "command": "vehicle:delete"
					  },
					  "metadata": {
					    "system": "vehicle:delete",
					    "timestamp": "",
					    "dry_run": true
					  }
					}
					"""));
		assertThat(this.ran).isEmpty();
		assertThat(this.provider.requests()).isEmpty();
	}

	@Test
	void aPreviewIsRecordedAsSuch() {
		mount(CommandSpec.command("vehicle paint").system("paintshop").tier(Tier.MUTATE));
		this.cli.run("vehicle", "paint", "--dry-run");
		assertThat(this.audit).singleElement().extracting(AuditSink.Entry::status).isEqualTo(RunStatus.DRY_RUN);
		assertThat(this.activity).singleElement()
			.extracting(ActivitySink.Event::status, ActivitySink.Event::backend, ActivitySink.Event::error)
			.containsExactly(RunStatus.DRY_RUN, "vehicle:paint", "");
	}

	@Test
	void whatChangesSomethingWithoutATierIsPreviewedToo() {
		mount(CommandSpec.command("vehicle paint").mutates());
		assertThat(this.cli.run("vehicle", "paint", "--dry-run=true").stdout()).contains("dry-run: would execute");
		assertThat(this.ran).isEmpty();
	}

	@Test
	void aReadCommandRuns() {
		mount(CliTester.open("vehicle list"));
		assertThat(this.cli.run("vehicle", "list", "--dry-run", "--verbose=dry_run").stdout()).contains("done")
			.doesNotContain("dry_run");
		assertThat(this.audit).singleElement().extracting(AuditSink.Entry::status).isEqualTo(RunStatus.OK);
	}

	@Test
	void falseRunsTheCommand() {
		mount(CliTester.open("vehicle paint").tier(Tier.MUTATE));
		this.cli.run("vehicle", "paint", "--dry-run=false");
		assertThat(this.ran).containsExactly("false");
	}

	@ParameterizedTest
	@EnumSource(names = { "MUTATE", "DESTRUCTIVE" })
	void aHandlerMayMakeItsOwnPreviewAndThenNobodyIsAskedToConfirm(Tier tier) {
		CommandSpec.Builder spec = CommandSpec.command("vehicle paint").system("paintshop").tier(tier).handlesDryRun();
		this.cli.command(spec, (context) -> CommandResult.of(context.dryRun() ? "would paint" : "painted").asDryRun());
		assertThat(this.cli.run("vehicle", "paint", "--dry-run", "--verbose=system,dry_run")).isEqualTo(Result.ok("""
				{
				  "data": "would paint",
				  "metadata": {
				    "system": "paintshop",
				    "timestamp": "",
				    "dry_run": true
				  }
				}
				"""));
		assertThat(this.provider.requests()).hasSize(1);
		assertThat(this.audit).singleElement().extracting(AuditSink.Entry::status).isEqualTo(RunStatus.DRY_RUN);
		assertThat(this.activity).singleElement().extracting(ActivitySink.Event::backend).isEqualTo("paintshop");
	}

	@Test
	void aTagWithoutTheOptionOrAnOptionWithoutTheTagIsAnOrdinaryRun() {
		this.cli.command(CliTester.open("vehicle paint").tier(Tier.MUTATE).handlesDryRun(),
				(context) -> context.dryRun() ? CommandResult.of(1) : CommandResult.of(2).asDryRun());
		this.cli.run("vehicle", "paint", "--dry-run");
		this.cli.run("vehicle", "paint");
		assertThat(this.audit).extracting(AuditSink.Entry::status).containsExactly(RunStatus.OK, RunStatus.OK);
	}

	@Test
	void aGenericPreviewIsNotShownThroughTheViewOfTheCommand() {
		TextView view = (data, width) -> "a view of the command\n";
		mount(CliTester.open("vehicle paint").tier(Tier.MUTATE).view(view).fields(List.of("id")));
		mount(CliTester.open("vehicle wash").tier(Tier.MUTATE).fields(List.of("id")));
		String expected = "action: dry-run: would execute\ncommand: vehicle:%s\n";
		assertThat(this.cli.run("vehicle", "paint", "--dry-run", "--human").stdout())
			.isEqualTo(expected.formatted("paint"));
		assertThat(this.cli.run("vehicle", "wash", "--dry-run", "--human").stdout())
			.isEqualTo(expected.formatted("wash"));
	}

	@Test
	void aStreamingCommandIsPreviewedOnOneLine() {
		mount(CliTester.open("vehicle move").tier(Tier.MUTATE).streaming());
		assertThat(this.cli.run("vehicle", "move", "--dry-run", "--human"))
			.isEqualTo(Result.ok("{\"data\":{\"action\":\"dry-run: would execute\",\"command\":\"vehicle:move\"}}\n"));
	}

	private void mount(CommandSpec.Builder spec) {
		this.cli.command(spec, (context) -> {
			this.ran.add(String.valueOf(context.dryRun()));
			return "done";
		});
	}

}
