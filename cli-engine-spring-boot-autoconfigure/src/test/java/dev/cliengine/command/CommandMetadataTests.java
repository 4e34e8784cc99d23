package dev.cliengine.command;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.Tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CommandMetadataTests {

	private final CommandMetadata standard = CommandMetadata.standard();

	@Test
	void aCredentialIsRequiredAndNothingElseIsSaid() {
		assertThat(this.standard.auth()).isEqualTo(AuthRequirement.REQUIRED);
		assertThat(this.standard.authMetadata()).isEmpty();
		assertThat(this.standard.tier()).isEqualTo(Tier.READ);
		assertThat(this.standard.provider()).isNull();
		assertThat(this.standard.fixedEnvironment()).isNull();
		assertThat(this.standard.scopes()).isEmpty();
	}

	@Test
	void whatTheEngineKnowsIsKeptInTheAuthMetadata() {
		CommandMetadata metadata = this.standard.withProvider("corp")
			.withTier(Tier.DESTRUCTIVE)
			.withScopes(List.of("a", "b"))
			.with("fixed_env", "prod")
			.with("audience", "api");
		assertThat(metadata.authMetadata().toString())
			.isEqualTo("{audience=api, fixed_env=prod, provider=corp, scopes=a b, tier=destructive}");
		assertThat(metadata.provider()).isEqualTo("corp");
		assertThat(metadata.tier()).isEqualTo(Tier.DESTRUCTIVE);
		assertThat(metadata.scopes()).containsExactly("a", "b");
		assertThat(metadata.fixedEnvironment()).isEqualTo("prod");
	}

	@Test
	void anUnknownTierReadsAsRead() {
		assertThat(this.standard.with("tier", "explosive").tier()).isEqualTo(Tier.READ);
		assertThat(this.standard.with("tier", "MUTATE").tier()).isEqualTo(Tier.MUTATE);
	}

	@Test
	void anEmptyValueClearsItsKey() {
		assertThat(this.standard.withScopes(List.of("a")).withScopes(List.of())).isEqualTo(this.standard);
		assertThat(this.standard.withProvider("corp").withProvider("")).isEqualTo(this.standard);
		assertThat(this.standard.withProvider("corp").withProvider(null)).isEqualTo(this.standard);
	}

	@Test
	void scopesAreSeparatedByAnyBlanks() {
		assertThat(this.standard.with("scopes", "  a \t b ").scopes()).containsExactly("a", "b");
	}

	@Test
	void aDryRunHasSomethingToPreviewWhereSomethingIsChanged() {
		assertThat(this.standard.changesSomething()).isFalse();
		assertThat(this.standard.withTier(Tier.READ).changesSomething()).isFalse();
		assertThat(this.standard.withTier(Tier.MUTATE).changesSomething()).isTrue();
		assertThat(this.standard.withTier(Tier.DESTRUCTIVE).changesSomething()).isTrue();
		assertThat(this.standard.withDryRun(true, false).changesSomething()).isTrue();
		assertThat(this.standard.withDryRun(false, true).changesSomething()).isFalse();
	}

	@Test
	void nobodyChangesTheMetadataOfOthers() {
		assertThatExceptionOfType(UnsupportedOperationException.class)
			.isThrownBy(() -> this.standard.authMetadata().put("tier", "read"));
	}

}
