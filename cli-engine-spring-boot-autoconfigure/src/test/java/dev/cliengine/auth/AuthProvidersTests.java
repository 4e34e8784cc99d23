package dev.cliengine.auth;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CliException;
import dev.cliengine.core.CommandPath;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.Tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AuthProvidersTests {

	private final AuthProvider corp = provider("corp");

	private final AuthProvider guest = provider("guest");

	@Test
	void theFirstProviderIsTheDefault() {
		AuthProviders providers = new AuthProviders(List.of(this.corp, this.guest), null);
		assertThat(providers.defaultName()).isEqualTo("corp");
		assertThat(providers.names()).containsExactly("corp", "guest");
		assertThat(providers.get("guest")).isSameAs(this.guest);
	}

	@Test
	void theApplicationMayNameTheDefault() {
		assertThat(new AuthProviders(List.of(this.corp, this.guest), "guest").defaultName()).isEqualTo("guest");
		assertThat(new AuthProviders(List.of(), "corp").defaultName()).isEqualTo("corp");
		assertThat(new AuthProviders(List.of(), null).defaultName()).isEmpty();
	}

	@Test
	void aLaterProviderTakesThePlaceOfAnEarlierOneOfItsName() {
		AuthProvider other = provider("corp");
		AuthProviders providers = new AuthProviders(List.of(this.corp, this.guest, other), null);
		assertThat(providers.get("corp")).isSameAs(other);
		assertThat(providers.names()).containsExactly("corp", "guest");
	}

	@Test
	void anUnknownProviderIsAnAuthenticationError() {
		assertThatExceptionOfType(CliException.class)
			.isThrownBy(() -> new AuthProviders(List.of(this.corp), null).get("crop"))
			.withMessage("auth: no provider registered with name \"crop\"")
			.satisfies((failure) -> assertThat(failure.category()).isEqualTo(ErrorCategory.AUTHENTICATION));
	}

	@Test
	void aMissingProviderIsNotWrapped() {
		CredentialRequest request = new CredentialRequest("", CommandPath.parse("x"), Tier.READ, List.of(), Map.of());
		CredentialResolver resolver = new MemoizingCredentialResolver(new AuthProviders(List.of(), null), "corp",
				AuthRequirement.REQUIRED, request);
		assertThatExceptionOfType(CliException.class).isThrownBy(resolver::resolve)
			.withMessage("auth: no provider registered with name \"corp\"");
	}

	@Test
	void aCredentialNeverShowsItsToken() {
		Credential credential = Credential.of("corp", "prod", "t0p-s3cret", "ann");
		assertThat(credential).hasToString("Credential[corp/prod, identity=ann]");
	}

	@Test
	void theSubjectIsTheIssuersNameElseThePeoplesElseNothing() {
		assertThat(Credential.of("p", "", "t", "ann").withIdentity("ann", "u1", "").subject()).contains("u1");
		assertThat(Credential.of("p", "", "t", "ann").subject()).contains("ann");
		assertThat(Credential.of("p", "", "t", "").subject()).isEmpty();
	}

	private static AuthProvider provider(String name) {
		return new RecordingProvider(name, (request) -> Credential.of(name, "", "token", "ann"));
	}

}
