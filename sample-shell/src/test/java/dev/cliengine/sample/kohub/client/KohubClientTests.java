package dev.cliengine.sample.kohub.client;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import dev.cliengine.io.Secret;
import dev.cliengine.sample.kohub.client.config.HubSession;
import dev.cliengine.sample.kohub.client.config.KohubConfig;
import dev.cliengine.sample.kohub.client.config.Sessions;
import dev.cliengine.sample.kohub.client.error.AuthenticationError;
import dev.cliengine.sample.kohub.client.error.KohubError;
import dev.cliengine.sample.kohub.client.error.NetworkError;
import dev.cliengine.sample.kohub.client.error.ValidationError;
import dev.cliengine.sample.kohub.client.model.CommitSummary;
import dev.cliengine.sample.kohub.client.model.Health;
import dev.cliengine.sample.kohub.client.model.Repo;
import dev.cliengine.sample.kohub.client.model.RepoSummary;
import dev.cliengine.sample.kohub.client.model.RepoType;
import dev.cliengine.sample.kohub.client.model.TreeEntry;
import dev.cliengine.sample.kohub.client.model.TreeQuery;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Tests for {@link KohubClient}.
 */
class KohubClientTests {

	private static final Repo REPO = Repo.model("a/b");

	private static final String ME = """
			{"id": 1, "username": "mira", "email": null, "email_verified": true, "created_at": "2026-03-04T10:12:08+00:00"}""";

	private final WireMockServer server = Clients.server();

	@TempDir
	private Path home;

	private KohubClient client;

	@BeforeEach
	void client() {
		this.client = Clients.of(this.server, this.home).token(Clients.TOKEN).build();
	}

	@AfterEach
	void stop() {
		this.server.stop();
	}

	@Test
	void aCreatedRepositoryHasItsId() {
		this.server.stubFor(post("/api/repos/create").willReturn(okJson("{\"repo_id\": \"test/repo\"}")));
		assertThat(this.client.repositories().createRepo("test/repo").value().repoId()).isEqualTo("test/repo");
	}

	@Test
	void whatNoServerCouldBeAskedForIsRefusedBeforeAnyRequest() {
		RepositoryApi repositories = this.client.repositories();
		assertThatExceptionOfType(ValidationError.class).isThrownBy(() -> Repo.model("bare"))
			.withMessage("repo_id must be in format 'namespace/name'");
		assertThatExceptionOfType(ValidationError.class).isThrownBy(() -> Repo.model("a/b/c"));
		assertThatExceptionOfType(ValidationError.class).isThrownBy(() -> repositories.createRepo("a/b/c"));
		assertThatExceptionOfType(ValidationError.class).isThrownBy(() -> RepoType.of("models"));
		assertThatExceptionOfType(ValidationError.class).isThrownBy(() -> repositories.repoInfo(REPO, "feature/x"))
			.withMessageContaining("revision");
		assertThatExceptionOfType(ValidationError.class)
			.isThrownBy(() -> this.client.organizations().getOrganization(".."));
		assertThatExceptionOfType(ValidationError.class)
			.isThrownBy(() -> this.client.auth().register("a", "a@b.c", "ä".repeat(37)));
		assertThatExceptionOfType(ValidationError.class)
			.isThrownBy(() -> this.client.trees().listRepoTree(REPO, "main", TreeQuery.in("a/../b")));
		this.server.verify(0, getRequestedFor(anyUrl()));
		this.server.verify(0, postRequestedFor(anyUrl()));
	}

	@Test
	void everySegmentOfAPathIsEncoded() {
		this.server.stubFor(get(anyUrl()).willReturn(okJson("[]")));
		this.client.trees().listRepoTree(REPO, "v 1?", TreeQuery.in("/dir ü/a%2Fb#/"));
		this.server.verify(
				getRequestedFor(urlEqualTo("/api/models/a/b/tree/v%201%3F/dir%20%C3%BC/a%252Fb%23?recursive=false")));
		this.server.stubFor(delete(anyUrl()).willReturn(okJson("{\"success\": true, \"message\": \"m\"}")));
		this.client.externalTokens().deleteExternalToken("mira", "https://hub.example/x");
		this.server
			.verify(deleteRequestedFor(urlEqualTo("/api/users/mira/external-tokens/https%3A%2F%2Fhub.example%2Fx")));
	}

	@Test
	void aLoginCountsFromThenOnAndTheSecretForBrowsersIsNowhere() {
		this.server.stubFor(post("/api/auth/login").willReturn(okJson("""
				{"success": true, "message": "m", "username": "mira", "session_secret": "deep"}""")
			.withHeader("Set-Cookie", "session_id=c0ffee; HttpOnly; Max-Age=60; Path=/; SameSite=lax")));
		this.server.stubFor(get("/api/auth/me").willReturn(okJson(ME)));
		KohubClient anonymous = Clients.of(this.server, this.home).build();
		assertThat(anonymous.auth().login("mira", "p").json().toString()).doesNotContain("deep");
		assertThat(anonymous.session().orElseThrow().expiresAt()).isEqualTo(Clients.NOW.plusSeconds(60));
		anonymous.auth().whoami();
		this.server.verify(getRequestedFor(urlEqualTo("/api/auth/me")).withCookie("session_id", equalTo("c0ffee"))
			.withHeader("Authorization", absent()));
	}

	@Test
	void aLoginThatTheServerRefusesIsOverAndTheTokenOfTheFileIsTried() {
		new KohubConfig(this.home.resolve(".kohub"), (line) -> {
		}).save(this.server.baseUrl(), Clients.TOKEN);
		Sessions sessions = Sessions.inMemory(Clock.systemUTC());
		sessions.keep(new HubSession(this.server.baseUrl(), "mira", Secret.of("old"), null));
		this.server.stubFor(get("/api/auth/me").willReturn(aResponse().withStatus(401)));
		this.server.stubFor(get("/api/auth/me").withHeader("Authorization", equalTo("Bearer " + Clients.TOKEN))
			.willReturn(okJson(ME)));
		KohubClient both = Clients.of(this.server, this.home).sessions(sessions).build();
		assertThat(both.auth().whoami().value().username()).isEqualTo("mira");
		assertThat(both.session()).isEmpty();
		this.server.verify(1, getRequestedFor(urlEqualTo("/api/auth/me")).withCookie("session_id", equalTo("old"))
			.withHeader("Authorization", absent()));
	}

	@Test
	void aTokenThatWasGivenCountsMoreThanALogin() {
		Sessions sessions = Sessions.inMemory(Clock.systemUTC());
		sessions.keep(new HubSession(this.server.baseUrl(), "mira", Secret.of("old"), null));
		this.server.stubFor(get("/api/auth/me").willReturn(okJson(ME)));
		Clients.of(this.server, this.home).sessions(sessions).token(Clients.TOKEN).build().auth().whoami();
		this.server.verify(getRequestedFor(urlEqualTo("/api/auth/me")).withHeader("Cookie", absent())
			.withHeader("Authorization", equalTo("Bearer " + Clients.TOKEN)));
	}

	@Test
	void aRedirectIsNotFollowed() {
		this.server.stubFor(get("/api/auth/me").willReturn(temporaryRedirect("/elsewhere")));
		KohubError error = catchThrowableOfType(KohubError.class, () -> this.client.auth().whoami());
		assertThat(error.statusCode()).isEqualTo(302);
		this.server.verify(0, getRequestedFor(urlEqualTo("/elsewhere")));
	}

	@Test
	void f6WhatFailsOnceIsTriedAgainIfThatIsSafe() {
		this.server.stubFor(get("/api/auth/me").inScenario("once")
			.whenScenarioStateIs(Scenario.STARTED)
			.willReturn(serverError())
			.willSetStateTo("then"));
		this.server.stubFor(get("/api/auth/me").inScenario("once").whenScenarioStateIs("then").willReturn(okJson(ME)));
		assertThat(this.client.auth().whoami().value().id()).isEqualTo(1);
		this.server.stubFor(post("/org/create").willReturn(serverError()));
		assertThatExceptionOfType(KohubError.class)
			.isThrownBy(() -> this.client.organizations().createOrganization("x"));
		this.server.verify(1, postRequestedFor(urlEqualTo("/org/create")));
	}

	@Test
	void f6WhatCannotBeReadIsANetworkErrorThatNamesNoToken() {
		for (String body : List.of("<html>proxy</html>", "{\"id\": ", "", "[1, 2]")) {
			this.server.stubFor(get("/api/auth/me").willReturn(okJson(body)));
			NetworkError error = catchThrowableOfType(NetworkError.class, () -> this.client.auth().whoami());
			assertThat(error.getMessage()).contains("localhost").doesNotContain(Clients.TOKEN);
		}
		this.server.stubFor(get("/api/auth/me").willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
		assertThatExceptionOfType(NetworkError.class).isThrownBy(() -> this.client.auth().whoami());
	}

	@Test
	void pagesAreFollowedOnTheSameServerAndNeverInACircle() {
		String path = "/api/models/a/b/tree/main";
		this.server.stubFor(get(urlPathEqualTo(path)).willReturn(
				okJson(entry("one")).withHeader("Link", "<https://evil.example/x?cursor=c%2F1>; rel=\"next\"")));
		this.server.stubFor(get(urlPathEqualTo(path)).withQueryParam("cursor", equalTo("c/1"))
			.willReturn(okJson(entry("two")).withHeader("Link", "</y?cursor=c%2F1>; rel=\"next\"")));
		Answer<List<TreeEntry>> tree = this.client.trees().listRepoTree(REPO, "main", TreeQuery.below(""));
		assertThat(tree.value()).extracting(TreeEntry::path).containsExactly("one", "two");
		assertThat(tree.json()).hasSize(2);
		assertThat(this.client.trees()
			.streamRepoTree(REPO, "main", TreeQuery.below(""))
			.map((entry) -> entry.value().path())
			.collectList()
			.block()).containsExactly("one", "two");
	}

	@Test
	void moreCommitsThanAPageHoldsAreCollected() {
		String path = "/api/models/a/b/commits/main";
		this.server.stubFor(get(urlPathEqualTo(path))
			.willReturn(okJson(commits(0, 100)).withHeader("Link", "<http://x" + path + "?after=c99>; rel=\"next\"")));
		this.server.stubFor(get(urlPathEqualTo(path)).withQueryParam("after", equalTo("c99"))
			.withQueryParam("limit", equalTo("20"))
			.willReturn(okJson(commits(100, 20)).withHeader("Link", "<http://x?limit=20&after=c119>; rel=\"next\"")));
		var page = this.client.commits().listCommits(REPO, "main", 120, null);
		assertThat(page.value().commits()).hasSize(120).extracting(CommitSummary::id).endsWith("c119");
		assertThat(page.value().nextCursor()).isEqualTo("c119");
		assertThat(page.json().propertyNames()).containsExactly("commits", "hasMore", "nextCursor");
	}

	@Test
	void oldServersAreAskedTypeByTypeForANamespace() {
		this.server.stubFor(get(urlPathEqualTo("/api/users/mira/repos"))
			.willReturn(aResponse().withStatus(404).withBody("{\"detail\": \"Not Found\"}")));
		this.server.stubFor(get(urlPathEqualTo("/api/models")).willReturn(okJson("[{\"id\": \"mira/m\"}]")));
		this.server.stubFor(get(urlPathEqualTo("/api/datasets")).willReturn(okJson("[{\"id\": \"mira/d\"}]")));
		this.server.stubFor(get(urlPathEqualTo("/api/spaces")).willReturn(okJson("[]")));
		var repos = this.client.repositories().listNamespaceRepos("mira", null);
		assertThat(repos.value()).extracting(RepoSummary::repoType).containsExactly("model", "dataset");
		assertThat(repos.json().toString()).contains("\"repo_type\":\"dataset\"");
	}

	@Test
	void theHealthCheckNeverThrows() {
		assertThat(this.client.healthCheck().value().api().status()).isEqualTo("error (HTTP 404)");
		this.server.stubFor(get("/api/version")
			.willReturn(okJson("{\"api\": \"kohakuhub\", \"version\": \"1\", \"name\": \"Hub\"}")));
		this.server.stubFor(get("/api/auth/me").willReturn(okJson(ME)));
		Answer<Health> healthy = this.client.healthCheck();
		assertThat(healthy.value().user()).isEqualTo("mira");
		assertThat(healthy.json().path("api").path("site_name").asString()).isEqualTo("Hub");
		this.server.stop();
		Answer<Health> gone = this.client.healthCheck();
		assertThat(gone.value().api().status()).isEqualTo("unreachable");
		assertThat(gone.json().path("user").isNull()).isTrue();
	}

	@Test
	void answersPrintAsTheServerSentThem() {
		String sent = "{\"zeta\":1.50,\"id\":1,\"username\":\"mira\",\"alpha\":[null]}";
		this.server.stubFor(get("/api/auth/me").willReturn(okJson(sent)));
		assertThat(JsonMapper.builder().build().writeValueAsString(this.client.auth().whoami())).isEqualTo(sent);
	}

	@Test
	void aRawRequestCarriesWhatItIsGiven() {
		this.server.stubFor(get("/admin/api/stats?days=1").withHeader("X-Admin-Token", equalTo("t"))
			.willReturn(okJson("{\"n\": 1}")));
		assertThat(this.client.raw("GET", "/admin/api/stats?days=1", null, Map.of("X-Admin-Token", "t"))
			.json()
			.path("n")
			.asInt()).isEqualTo(1);
		assertThatExceptionOfType(ValidationError.class)
			.isThrownBy(() -> this.client.raw("GET", "http://elsewhere/", null));
	}

	@Test
	void aClientCreatesNothingByBeingMade() {
		assertThat(Files.exists(this.home.resolve(".kohub"))).isFalse();
		assertThat(this.client.withToken(null).token()).isEmpty();
		assertThat(this.client.token()).contains(Secret.of(Clients.TOKEN));
	}

	@Test
	void aBareNameIsOneOfTheCallersOwn() {
		this.server.stubFor(get("/api/auth/me").willReturn(okJson(ME)));
		assertThat(this.client.resolveRepo("sketch", RepoType.SPACE).id()).isEqualTo("mira/sketch");
		assertThat(this.client.resolveRepo("a/b", RepoType.MODEL)).isEqualTo(REPO);
		this.server.verify(1, getRequestedFor(anyUrl()));
		this.server.stubFor(get("/api/auth/me").willReturn(aResponse().withStatus(401)));
		assertThatExceptionOfType(ValidationError.class)
			.isThrownBy(() -> this.client.resolveRepo("sketch", RepoType.SPACE))
			.withMessage("repo_id must be in format 'namespace/name'");
	}

	@Test
	void timesHaveThreeShapes() {
		Repo repo = Repo.model("a/b");
		for (String date : List.of("1772619128", "\"2026-03-04T10:12:08.000000Z\"", "\"2026-03-04T12:12:08+02:00\"")) {
			this.server
				.stubFor(get("/api/models/a/b/commit/c").willReturn(okJson("{\"id\": \"c\", \"date\": " + date + "}")));
			assertThat(this.client.commits().getCommitDetail(repo, "c").value().date()).isEqualTo(Clients.NOW);
		}
		this.server.stubFor(get("/api/models/a/b/commit/c").willReturn(okJson("{\"date\": \"yesterday\"}")));
		assertThatExceptionOfType(NetworkError.class)
			.isThrownBy(() -> this.client.commits().getCommitDetail(repo, "c"));
	}

	@Test
	void whatAnAnswerLeavesOutIsNeverNull() {
		this.server.stubFor(get("/api/models/a/b").willReturn(okJson("{\"tags\": null}")));
		var info = this.client.repositories().repoInfo(REPO).value();
		assertThat(info.id()).isEmpty();
		assertThat(info.tags()).isEmpty();
		assertThat(info.siblings()).isEmpty();
		assertThat(info.downloads()).isZero();
		assertThat(info.sha()).isNull();
	}

	@Test
	void aWrongPasswordIsNotAMissingLogin() {
		this.server.stubFor(post("/api/auth/login").willReturn(aResponse().withStatus(401)));
		AuthenticationError error = catchThrowableOfType(AuthenticationError.class,
				() -> this.client.auth().login("a", "b"));
		assertThat(error.code()).isEqualTo("InvalidCredentials");
		this.server.verify(postRequestedFor(urlEqualTo("/api/auth/login")).withHeader("Authorization", absent()));
	}

	private static String entry(String path) {
		return "[{\"type\": \"file\", \"oid\": \"o\", \"size\": 1, \"path\": \"" + path + "\"}]";
	}

	private static String commits(int first, int count) {
		StringBuilder json = new StringBuilder("[");
		for (int i = first; i < first + count; i++) {
			json.append((i > first) ? "," : "")
				.append("{\"id\": \"c")
				.append(i)
				.append("\", \"title\": \"t\", \"message\": \"t\", \"date\": \"2026-03-04T10:12:10.000000Z\"}");
		}
		return json.append(']').toString();
	}

}
