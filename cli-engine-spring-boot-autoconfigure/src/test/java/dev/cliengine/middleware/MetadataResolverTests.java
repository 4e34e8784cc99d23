package dev.cliengine.middleware;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.cliengine.auth.CredentialRequest;
import dev.cliengine.command.CommandSpec;
import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CommandPath;
import dev.cliengine.core.Tier;
import dev.cliengine.test.CliTester;
import dev.cliengine.test.FixedProvider;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

class MetadataResolverTests {

	private final FixedProvider sso = FixedProvider.of("sso", "ada");

	private final FixedProvider vault = FixedProvider.of("vault", "robot");

	private final CliTester cli = new CliTester().with(this.sso).with(this.vault);

	@Test
	void providerTierAndScopesAreChangedForOneRun() {
		List<Tier> tiers = new ArrayList<>();
		this.cli.resolver((path, declared) -> declared.withProvider("vault").withTier(Tier.MUTATE));
		this.cli.resolver((path, declared) -> declared.withScopes(List.of("fleet", "write")));
		this.cli.authorizer((request) -> tiers.add(request.tier()));
		this.cli.command(CommandSpec.command("vehicle list"), (context) -> context.credentials().resolve().identity());
		assertThat(this.cli.run("vehicle", "list").stdout()).contains("robot");
		assertThat(tiers).containsExactly(Tier.MUTATE);
		assertThat(this.sso.requests()).isEmpty();
		assertThat(this.vault.requests()).singleElement()
			.extracting(CredentialRequest::tier, CredentialRequest::scopes, CredentialRequest::command)
			.containsExactly(Tier.MUTATE, List.of("fleet", "write"), CommandPath.parse("vehicle list"));
	}

	@Test
	void aRaisedTierAsksAndPreviews() {
		this.cli.resolver((path, declared) -> declared.withTier(Tier.DESTRUCTIVE));
		this.cli.command("vehicle list", (context) -> "done");
		assertThat(this.cli.run("vehicle", "list").exit()).isEqualTo(2);
		assertThat(this.cli.run("vehicle", "list", "--dry-run").stdout()).contains("dry-run: would execute");
		assertThat(this.cli.run("vehicle", "list", "--yes").exit()).isZero();
	}

	@Test
	void theRequirementIsChangedInBothDirections() {
		this.cli.resolver((path, declared) -> declared
			.withAuth((declared.auth() == AuthRequirement.NONE) ? AuthRequirement.REQUIRED : AuthRequirement.NONE));
		this.cli.command("vehicle list", (context) -> 1);
		this.cli.command(CommandSpec.command("vehicle get"), (context) -> 1);
		this.cli.run("vehicle", "get");
		assertThat(this.sso.requests()).isEmpty();
		this.cli.run("vehicle", "list");
		assertThat(this.sso.requests()).hasSize(1);
	}

	@Test
	void whoPreviewsIsChangedToo() {
		this.cli.resolver((path, declared) -> declared.withDryRun(true, true));
		this.cli.command("vehicle list", (context) -> "previews itself");
		assertThat(this.cli.run("vehicle", "list", "--dry-run").stdout()).contains("previews itself");
	}

	@Test
	void aResolverThatFailsEndsTheRunUnrecorded() {
		List<String> records = new ArrayList<>();
		this.cli.audit((entry) -> records.add("audit"));
		this.cli.resolver((path, declared) -> {
			throw new IllegalStateException("no policy");
		});
		this.cli.command("vehicle list", (context) -> 1);
		Result result = this.cli.run("vehicle", "list", "--human");
		assertThat(result.exit()).isOne();
		assertThat(result.stderr()).startsWith("Error: no policy\n");
		assertThat(records).isEmpty();
	}

	@Test
	void otherRunsKeepWhatIsDeclared() {
		this.cli.resolver((path, declared) -> path.name().equals("get") ? declared.withProvider("vault") : declared);
		this.cli.command(CommandSpec.command("vehicle get"), (context) -> 1);
		this.cli.command(CommandSpec.command("vehicle list"), (context) -> 1);
		this.cli.run("vehicle", "list");
		assertThat(this.vault.requests()).isEmpty();
	}

}
