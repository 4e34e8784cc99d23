package dev.cliengine.auth;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.cliengine.core.AuthRequirement;
import dev.cliengine.core.CliException;
import dev.cliengine.core.CommandPath;
import dev.cliengine.core.ErrorCategory;
import dev.cliengine.core.NextAction;
import dev.cliengine.core.Tier;
import dev.cliengine.test.OwnThread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * When a provider is asked, for what, and what becomes of its answer.
 */
class CredentialResolverTests {

	private static final CredentialRequest REQUEST = new CredentialRequest("prod", CommandPath.parse("vehicle list"),
			Tier.MUTATE, List.of("read"), Map.of("audience", "api"));

	private final RecordingProvider provider = new RecordingProvider("corp",
			(request) -> credential(request, "u1", "ann@example.test"));

	@Test
	void nobodyIsAskedUntilSomebodyWantsTheCredential() {
		CredentialResolver resolver = resolver(AuthRequirement.REQUIRED);
		assertThat(resolver.peek()).isEmpty();
		assertThat(resolver.first()).isEmpty();
		assertThat(resolver.provider()).isEqualTo("corp");
		assertThat(this.provider.requests).isEmpty();
	}

	@Test
	void theProviderIsAskedOnceForEverybody() {
		for (AuthRequirement requirement : List.of(AuthRequirement.REQUIRED, AuthRequirement.OPTIONAL)) {
			this.provider.requests.clear();
			CredentialResolver resolver = resolver(requirement);
			Credential credential = resolver.resolve();
			assertThat(resolver.resolve()).isSameAs(credential);
			assertThat(resolver.tryResolve()).containsSame(credential);
			assertThat(resolver.resolveWithScopes(List.of("read"))).isSameAs(credential);
			assertThat(resolver.peek()).containsSame(credential);
			assertThat(resolver.first()).containsSame(credential);
			assertThat(this.provider.requests).containsExactly(REQUEST);
		}
	}

	@Test
	void aCommandWithoutCredentialHasNone() {
		CredentialResolver resolver = resolver(AuthRequirement.NONE);
		assertThat(resolver.tryResolve()).isEmpty();
		for (List<String> scopes : List.of(List.<String>of(), List.of("write"))) {
			assertThatExceptionOfType(CliException.class).isThrownBy(() -> resolver.resolveWithScopes(scopes))
				.withMessage("command is marked no_auth and has no credential")
				.satisfies((failure) -> assertThat(failure.category()).isEqualTo(ErrorCategory.AUTHENTICATION));
		}
		assertThatExceptionOfType(CliException.class).isThrownBy(resolver::resolve);
		assertThat(resolver.peek()).isEmpty();
		assertThat(resolver.first()).isEmpty();
		assertThat(this.provider.requests).isEmpty();
	}

	@Test
	void moreScopesAreAskedForAsTheUnionEarlierOnesFirst() {
		CredentialResolver resolver = resolver(AuthRequirement.REQUIRED);
		Credential first = resolver.resolve();
		Credential wider = resolver.resolveWithScopes(List.of("write", "read", "admin"));
		assertThat(this.provider.requests).extracting(CredentialRequest::scopes)
			.containsExactly(List.of("read"), List.of("read", "write", "admin"));
		assertThat(resolver.resolveWithScopes(List.of("admin", "write"))).isSameAs(wider);
		assertThat(resolver.resolve()).isSameAs(wider);
		assertThat(resolver.peek()).containsSame(wider);
		assertThat(resolver.first()).containsSame(first);
		assertThat(this.provider.requests).hasSize(2);
	}

	@Test
	void theFirstQuestionMayAlreadyAskForMore() {
		resolver(AuthRequirement.OPTIONAL).resolveWithScopes(List.of("write"));
		assertThat(this.provider.requests).containsExactly(REQUEST.withScopes(List.of("read", "write")));
	}

	@ParameterizedTest
	@CsvSource({ "u1, ann, u1, bob, true", "u1, ann, u2, ann, false", "'', ann, '', ann, true",
			"'', ann, '', bob, false", "'', '', u1, ann, true", "u1, ann, '', '', true", "'', ann, u1, ann, true",
			"u1, ann, '', ann, true", "u1, '', '', bob, false", "u1, ann, '', bob, false" })
	void aWiderCredentialHasToBeTheSameCallers(String sub, String identity, String newSub, String newIdentity,
			boolean accepted) {
		RecordingProvider changing = new RecordingProvider("corp", (request) -> (request.scopes().size() == 1)
				? credential(request, sub, identity) : credential(request, newSub, newIdentity));
		CredentialResolver resolver = resolver(changing, AuthRequirement.REQUIRED);
		Credential first = resolver.resolve();
		if (accepted) {
			assertThat(resolver.resolveWithScopes(List.of("write")).scopes()).containsExactly("read", "write");
			return;
		}
		assertThatExceptionOfType(CliException.class).isThrownBy(() -> resolver.resolveWithScopes(List.of("write")))
			.withMessageContaining("scope step-up authenticated as a different identity")
			.satisfies((failure) -> assertThat(failure.category()).isEqualTo(ErrorCategory.AUTHENTICATION));
		assertThat(resolver.resolve()).isSameAs(first);
		assertThat(resolver.peek()).containsSame(first);
	}

	@Test
	void aFailureIsWrappedAsAnAuthenticationError() {
		CliException failure = failure(new IOException("socket closed"));
		assertThat(failure.category()).isEqualTo(ErrorCategory.AUTHENTICATION);
		assertThat(failure).hasMessage("auth: provider \"corp\": socket closed").hasCauseInstanceOf(IOException.class);
		assertThat(failure.code()).isEqualTo("ERROR");
		assertThat(failure(new IllegalStateException())).hasMessage("auth: provider \"corp\": IllegalStateException");
	}

	@Test
	void aWrappedFailureKeepsEverythingItKnows() {
		CliException failure = failure(CliException.category(ErrorCategory.UNAVAILABLE)
			.code("HTTP_503")
			.system("login")
			.requestId("r-1")
			.fix("Try again")
			.next("auth status", "See who you are")
			.exitCode(77)
			.message("no answer"));
		assertThat(failure.category()).isEqualTo(ErrorCategory.AUTHENTICATION);
		assertThat(failure).hasMessage("auth: provider \"corp\": no answer");
		assertThat(failure.code()).isEqualTo("HTTP_503");
		assertThat(failure.system()).isEqualTo("login");
		assertThat(failure.requestId()).isEqualTo("r-1");
		assertThat(failure.fix()).isEqualTo("Try again");
		assertThat(failure.nextActions()).containsExactly(new NextAction("auth status", "See who you are"));
		assertThat(failure.exitCode()).isEqualTo(77);
	}

	@Test
	void anAuthenticationErrorIsNotWrappedAgain() {
		CliException refused = new CliException(ErrorCategory.AUTHENTICATION, "log in first");
		assertThat(failure(refused)).isSameAs(refused);
	}

	@Test
	void anInterruptedProviderLeavesTheThreadInterrupted() {
		CliException failure = failure(new InterruptedException());
		assertThat(failure.category()).isEqualTo(ErrorCategory.AUTHENTICATION);
		assertThat(Thread.interrupted()).isTrue();
	}

	@Test
	void aFailureIsNotRemembered() {
		List<Credential> answers = new ArrayList<>();
		RecordingProvider late = new RecordingProvider("corp", (request) -> {
			if (answers.isEmpty()) {
				throw new IOException("not yet");
			}
			return answers.get(0);
		});
		CredentialResolver resolver = resolver(late, AuthRequirement.OPTIONAL);
		assertThatExceptionOfType(CliException.class).isThrownBy(resolver::tryResolve);
		assertThat(resolver.peek()).isEmpty();
		answers.add(credential(REQUEST, "u1", "ann"));
		assertThat(resolver.resolve()).isSameAs(answers.get(0));
	}

	@Test
	void callsAreSerialised() throws Exception {
		CredentialResolver resolver = resolver(AuthRequirement.REQUIRED);
		CyclicBarrier start = new CyclicBarrier(8);
		List<CompletableFuture<Credential>> asked = new ArrayList<>();
		for (int i = 0; i < 8; i++) {
			CompletableFuture<Credential> answer = new CompletableFuture<>();
			asked.add(answer);
			Thread thread = new Thread(() -> {
				try {
					start.await();
					answer.complete(resolver.resolve());
				}
				catch (Exception ex) {
					answer.completeExceptionally(ex);
				}
			});
			thread.setDaemon(true);
			thread.start();
		}
		for (CompletableFuture<Credential> answer : asked) {
			assertThat(answer.get()).isSameAs(asked.get(0).get());
		}
		assertThat(this.provider.requests).hasSize(1);
	}

	@Test
	void aHangingProviderDoesNotKeepTheRunFromBeingPutOnRecord() throws Exception {
		CountDownLatch asked = new CountDownLatch(1);
		CountDownLatch goOn = new CountDownLatch(1);
		RecordingProvider hanging = new RecordingProvider("corp", (request) -> {
			asked.countDown();
			goOn.await();
			return credential(request, "u1", "ann");
		});
		CredentialResolver resolver = resolver(hanging, AuthRequirement.REQUIRED);
		CompletableFuture<Credential> answer = CompletableFuture.supplyAsync(resolver::resolve, OwnThread.EACH);
		asked.await();
		try {
			assertThat(CompletableFuture.supplyAsync(resolver::first, OwnThread.EACH))
				.succeedsWithin(Duration.ofSeconds(20))
				.satisfies((first) -> assertThat(first).isEmpty());
			assertThat(CompletableFuture.supplyAsync(resolver::peek, OwnThread.EACH))
				.succeedsWithin(Duration.ofSeconds(20))
				.satisfies((known) -> assertThat(known).isEmpty());
		}
		finally {
			goOn.countDown();
		}
		assertThat(answer.get().identity()).isEqualTo("ann");
		assertThat(resolver.first()).isPresent();
	}

	private CliException failure(Exception thrown) {
		CredentialResolver resolver = resolver(new RecordingProvider("corp", (request) -> {
			throw thrown;
		}), AuthRequirement.REQUIRED);
		try {
			resolver.resolve();
		}
		catch (CliException ex) {
			return ex;
		}
		throw new AssertionError("a credential was given");
	}

	private CredentialResolver resolver(AuthRequirement requirement) {
		return resolver(this.provider, requirement);
	}

	private static CredentialResolver resolver(AuthProvider provider, AuthRequirement requirement) {
		return new MemoizingCredentialResolver(new AuthProviders(List.of(provider), null), "corp", requirement,
				REQUEST);
	}

	private static Credential credential(CredentialRequest request, String sub, String identity) {
		return Credential.of("corp", request.environment(), "token", identity)
			.withIdentity(identity, sub, "user")
			.withScopes(request.scopes());
	}

}
