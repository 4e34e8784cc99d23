package dev.cliengine.autoconfigure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

import dev.cliengine.auth.Account;
import dev.cliengine.auth.AuthProvider;
import dev.cliengine.auth.AuthProviders;
import dev.cliengine.auth.Credential;
import dev.cliengine.auth.CredentialRequest;
import dev.cliengine.auth.CredentialType;
import dev.cliengine.auth.oauth.server.AuthorizationServer;
import dev.cliengine.io.Secret;
import dev.cliengine.test.Result;

import static org.assertj.core.api.Assertions.assertThat;

/** Providers from properties and beans, and what is told of their logins. */
class AuthProviderWiringTests {

	@TempDir
	Path directory;

	@Test
	void withoutProvidersThereIsNoGroupAndNoOption() {
		application().run((context) -> {
			assertThat(TestApplication.run(context, "auth", "status").exit()).isEqualTo(1);
			assertThat(TestApplication.run(context, "tree").stdout()).doesNotContain("auth");
			assertThat(TestApplication.run(context, "config", "path", "--credential-store", "file").exit())
				.isEqualTo(2);
		});
	}

	@Test
	void propertiesMakeProvidersOfEveryKind() {
		application()
			.withPropertyValues("cli.auth.token.pat.variables=PAT", "cli.auth.token.key.type=api-key",
					"cli.auth.exec.corp.command=corp-login,--quiet", "cli.auth.basic.user.id-variable=U",
					"cli.auth.basic.user.secret-variable=P", "cli.auth.hmac.signer.id-variable=K",
					"cli.auth.hmac.signer.secret-variable=S", "cli.auth.oauth.idp.client-id=cli",
					"cli.auth.oauth.idp.token-uri=http://127.0.0.1:1/token",
					"cli.auth.oauth.idp.flows=authorization-code,device")
			.run((context) -> {
				assertThat(context.getBean(AuthProviders.class).names()).containsExactly("idp", "corp", "pat", "key",
						"user", "signer");
				assertThat(TestApplication.run(context, "auth", "login", "--help").stdout()).contains(
						"one of: [idp, corp, pat, key, user, signer]", "--with-token", "--device", "--no-browser",
						"--scope");
				assertThat(TestApplication.run(context, "config", "path", "--credential-store", "file").exit())
					.isZero();
			});
	}

	@Test
	void beansComeFirstAndAPropertyNamesTheDefault() {
		ApplicationContextRunner both = application().withPropertyValues("cli.auth.token.pat.variables=PAT")
			.withBean(AuthProvider.class, () -> new Fixed("own"));
		both.run((context) -> assertThat(token(context)).isEqualTo(Result.ok("CANARY-own\n")));
		both.withPropertyValues("cli.auth.default-provider=pat")
			.run((context) -> assertThat(token(context).stderr()).startsWith("Error: not logged in\n"));
	}

	@Test
	void anUnknownProviderIsAUsageError() {
		application().withBean(AuthProvider.class, () -> new Fixed("own")).run((context) -> {
			Result result = TestApplication.run(context, "auth", "status", "--provider", "other", "--human");
			assertThat(result.exit()).isEqualTo(2);
			assertThat(result.stderr()).contains("other", "own");
		});
	}

	@Test
	void optionsOfAnotherProviderAreRefused() {
		application().withBean(AuthProvider.class, () -> new Fixed("own"))
			.withPropertyValues("cli.auth.token.pat.variables=PAT")
			.run((context) -> {
				Result result = TestApplication.run(context, "auth", "login", "--with-token", "--human");
				assertThat(result.exit()).isEqualTo(2);
				assertThat(result.stderr()).startsWith("Error: --with-token does not apply to the provider \"own\"\n");
			});
	}

	@Test
	void statusOfEverybodyOutlivesFailures() {
		failing().run((context) -> {
			Result result = TestApplication.run(context, "auth", "status", "--json");
			assertThat(result.exit()).isZero();
			assertThat(result.stderr()).isEmpty();
			assertThat(squeezed(result))
				.contains(
						"{\"account\":\"\",\"env\":\"dev\",\"expired\":false,\"expires_at\":\"\",\"identity\":\"ada\","
								+ "\"provider\":\"own\",\"refreshable\":false,\"scopes\":[],\"source\":\"\"}")
				.contains("{\"account\":\"\",\"env\":\"prod\",\"expired\":true,\"expires_at\":\"\",\"identity\":\"\","
						+ "\"provider\":\"own\",\"refreshable\":false,\"scopes\":[],\"source\":\"\"}")
				.doesNotContain("CANARY", "unlisted");
		});
	}

	@Test
	void statusOfOneEnvironmentOrProviderIsAList() {
		failing().run((context) -> {
			assertThat(squeezed(TestApplication.run(context, "auth", "status", "--env", "dev", "--json")))
				.contains("\"data\":[{\"account\":\"\",\"env\":\"dev\"")
				.doesNotContain("prod");
			assertThat(squeezed(TestApplication.run(context, "auth", "status", "--provider", "unlisted", "--json")))
				.contains("\"data\":[]");
		});
	}

	@Test
	void statusOfOneLoginIsThatLoginOrAFailure() {
		failing().run((context) -> {
			assertThat(squeezed(
					TestApplication.run(context, "auth", "status", "--provider", "own", "--env", "dev", "--json")))
				.contains("\"data\":{\"account\":\"\",\"env\":\"dev\"");
			Result failed = TestApplication.run(context, "auth", "status", "--provider", "own", "--env", "prod",
					"--human");
			assertThat(failed.exit()).isEqualTo(1);
			assertThat(failed.stderr()).contains("the vault is shut");
			Result nobody = TestApplication.run(context, "auth", "status", "--provider", "unlisted", "--env", "dev",
					"--human");
			assertThat(nobody.exit()).isEqualTo(1);
			assertThat(nobody.stderr()).startsWith("Error: not logged in for environment \"dev\"\n")
				.contains("auth login");
		});
	}

	@Test
	void aProgramGivesCredentials() throws IOException {
		Path program = Files.writeString(this.directory.resolve("corp-login"), """
				#!/bin/sh
				case "$(cat)" in
				*list-environments*) echo '{"environments":["dev"]}' ;;
				*) echo '{"token":"CANARY-x","identity":"ada"}' ;;
				esac
				""");
		Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
		application().withPropertyValues("cli.auth.exec.corp.command=" + program).run((context) -> {
			assertThat(token(context)).isEqualTo(Result.ok("CANARY-x\n"));
			assertThat(squeezed(TestApplication.run(context, "auth", "status", "--json")))
				.contains("\"env\":\"dev\"", "\"identity\":\"ada\",\"provider\":\"corp\"")
				.doesNotContain("CANARY");
			Result named = TestApplication.run(context, "auth", "login", "--account", "work", "--human");
			assertThat(named.exit()).isEqualTo(2);
			assertThat(named.stderr()).startsWith("Error: \"corp\" has one account for each environment\n");
		});
	}

	@Test
	void aClientSignsWithTheKeyOfAFile() throws IOException {
		try (AuthorizationServer server = AuthorizationServer.start()) {
			Path key = Files.writeString(this.directory.resolve("key.pem"), server.key("ec"));
			application()
				.withPropertyValues("cli.auth.oauth.idp.client-id=ec", "cli.auth.oauth.idp.flows=client-credentials",
						"cli.auth.oauth.idp.token-uri=" + server.address() + "/oauth2/token",
						"cli.auth.oauth.idp.client-authentication=private-key-jwt",
						"cli.auth.oauth.idp.client-key-file=" + key, "cli.auth.oauth.idp.client-key-id=1")
				// The server knows what time it is
				.withBean("real", Clock.class, Clock::systemUTC, (clock) -> clock.setPrimary(true))
				.run((context) -> {
					Result token = token(context);
					assertThat(token.stderr()).isEmpty();
					assertThat(token.stdout()).startsWith("eyJ");
				});
		}
	}

	private static Result token(ApplicationContext context) {
		return TestApplication.run(context, "auth", "token", "--human");
	}

	private static String squeezed(Result result) {
		return result.stdout().replaceAll("\\s*\\n\\s*|(?<=\":) ", "");
	}

	private ApplicationContextRunner failing() {
		return application()
			.withPropertyValues("cli.config.environments.built-in.dev.a=1", "cli.config.environments.built-in.prod.a=1")
			.withBean("own", AuthProvider.class, () -> new Fixed("own"))
			.withBean("unlisted", AuthProvider.class, Unlisted::new);
	}

	private ApplicationContextRunner application() {
		return TestApplication.runner(Map.of("XDG_CONFIG_HOME", this.directory.toString(), "PATH", "/usr/bin:/bin",
				"FLEET_CREDENTIAL_STORE", "file"));
	}

	/** Ada is logged in to dev; of prod nothing can be found out. */
	private record Fixed(String name) implements AuthProvider {

		@Override
		public Credential credential(CredentialRequest request) {
			return Credential
				.of(new Account(this.name, request.environment(), ""), CredentialType.BEARER,
						Secret.of("CANARY-" + this.name))
				.withIdentity("ada", "1", "");
		}

		@Override
		public Optional<Credential> status(Account account) {
			if (account.environment().equals("prod")) {
				throw new IllegalStateException("the vault is shut");
			}
			return Optional.of(credential(CredentialRequest.of(account.environment(), List.of())));
		}

		@Override
		public List<Account> accounts() {
			return List.of(new Account(this.name, "dev", ""), new Account(this.name, "prod", ""));
		}

	}

	/** Cannot say who is logged in. */
	private static final class Unlisted implements AuthProvider {

		@Override
		public String name() {
			return "unlisted";
		}

		@Override
		public Credential credential(CredentialRequest request) {
			throw new IllegalStateException("nothing here");
		}

		@Override
		public List<Account> accounts() throws IOException {
			throw new IOException("no list");
		}

	}

}
