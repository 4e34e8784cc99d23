package dev.cliengine.sample.kohub.client.error;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;

import dev.cliengine.core.ErrorCategory;
import dev.cliengine.transport.FailedCall;
import dev.cliengine.transport.FailedResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link HubErrors}.
 */
class HubErrorsTests {

	private final HubErrors errors = new HubErrors(JsonMapper.builder().build());

	@Test
	void shapeAIsATextInDetail() {
		KohubError error = error(404, "{\"detail\": \"Organization not found\"}", Map.of());
		assertThat(error).isInstanceOf(NotFoundError.class).hasMessage("Organization not found");
		assertThat(error.code()).isEqualTo("NotFound");
		assertThat(error.category()).isEqualTo(ErrorCategory.NOT_FOUND);
		assertThat(error.requestId()).isEqualTo("r1");
		assertThat(error.statusCode()).isEqualTo(404);
	}

	@Test
	void shapeBIsAnErrorAMessageAndMore() {
		KohubError error = error(413, """
				{"detail": {"error": "Storage quota exceeded", "message": "too much", "repo_size_bytes": 7}}""",
				Map.of());
		assertThat(error).isInstanceOf(ValidationError.class).hasMessage("Storage quota exceeded: too much");
		assertThat(error.code()).isEqualTo("QuotaExceeded");
		assertThat(error.details()).containsEntry("message", "too much").containsEntry("repo_size_bytes", 7);
	}

	@Test
	void shapeCNamesEachField() {
		KohubError error = error(422, """
				{"detail": [{"loc": ["body", "files", 0, "size"], "msg": "Input should be an integer"},
				{"loc": ["query", "limit"], "msg": "too small"}]}""", Map.of());
		assertThat(error).isInstanceOf(ValidationError.class)
			.hasMessage("files.0.size: Input should be an integer; query.limit: too small");
	}

	@Test
	void shapeDIsInHeadersAlone() {
		KohubError error = error(404, "", Map.of("X-Error-Code", "RevisionNotFound", "X-Error-Message", "no such"));
		assertThat(error).isInstanceOf(NotFoundError.class).hasMessage("no such");
		assertThat(error.code()).isEqualTo("RevisionNotFound");
	}

	@Test
	void shapeETellsTheRepositoryThatExists() {
		KohubError error = error(409, "{\"url\": \"u\", \"repo_id\": \"a/b\", \"error\": \"there\"}",
				Map.of("X-Error-Code", "RepoExists", "X-Error-Message", "there"));
		assertThat(error).isInstanceOf(AlreadyExistsError.class);
		assertThat(error.code()).isEqualTo("RepoExists");
		assertThat(error.details()).containsEntry("repo_id", "a/b");
	}

	@Test
	void shapeFIsPlainText() {
		KohubError error = error(500, "Internal Server Error", Map.of());
		assertThat(error).isInstanceOf(ServerError.class).hasMessage("Internal Server Error");
		assertThat(error.code()).isEqualTo("ServerError");
	}

	@Test
	void shapeGIsAnUnknownRoute() {
		assertThat(error(404, "{\"detail\": \"Not Found\"}", Map.of())).isInstanceOf(NotFoundError.class);
		KohubError error = error(405, "{\"detail\": \"Method Not Allowed\"}", Map.of("Allow", "GET"));
		assertThat(error.getClass()).isEqualTo(KohubError.class);
		assertThat(error.code()).isEqualTo("HTTP_405");
	}

	@Test
	void theStatusOfTheStorageCountsAndItsWordsAreHidden() {
		String text = "Failed to delete branch: LakeFS API error %s for DELETE http://inner:8000/x: {\"message\":\"%s\"}";
		KohubError missing = error(500, "", Map.of("X-Error-Message", text.formatted("404 Not Found", "branch gone")));
		assertThat(missing).isInstanceOf(NotFoundError.class).hasMessage("Branch gone");
		assertThat(missing.statusCode()).isEqualTo(500);
		assertThat(missing.serverText()).contains("inner:8000");
		KohubError there = error(500, "{\"detail\": {\"error\": \"LakeFS API error 409 Conflict\"}}", Map.of());
		assertThat(there).isInstanceOf(AlreadyExistsError.class).hasMessage("Already exists");
		KohubError nothing = error(500, "", Map.of("X-Error-Message", text.formatted("400", "commit: no changes")));
		assertThat(nothing.code()).isEqualTo("ServerError");
		KohubError none = error(500, "", Map.of("X-Error-Message", text.formatted("400", "no changes")));
		assertThat(none).isInstanceOf(ValidationError.class).hasMessage("Nothing to change");
		assertThat(none.code()).isEqualTo("NoChanges");
	}

	@Test
	void everyStatusHasItsClass() {
		assertThat(error(401, "", Map.of())).isInstanceOf(AuthenticationError.class).hasMessage("HTTP 401");
		assertThat(error(403, "", Map.of("X-Error-Message", "Access to this resource is disabled.")))
			.isInstanceOf(AuthorizationError.class);
		assertThat(error(401, "", Map.of("X-Error-Code", "GatedRepo"))).isInstanceOf(AuthorizationError.class);
		assertThat(error(409, "{\"detail\": {\"error\": \"merge conflict\"}}", Map.of()))
			.isInstanceOf(ConflictError.class);
		assertThat(error(409, "{\"detail\": \"Key exists\"}", Map.of())).isInstanceOf(AlreadyExistsError.class);
		assertThat(error(416, "", Map.of("X-Error-Code", "RangeNotSatisfiable")).code())
			.isEqualTo("RangeNotSatisfiable");
		assertThat(error(501, "", Map.of())).isInstanceOf(UnsupportedError.class);
		assertThat(error(503, "<html>busy</html>", Map.of())).isInstanceOf(ServerError.class).hasMessage("HTTP 503");
	}

	@Test
	void messagesAreOneLineWithoutControlCharactersAndNotTooLong() {
		assertThat(error(400, "{\"detail\": \"a\\u001b[31m\\n b\"}", Map.of())).hasMessage("a [31m b");
		assertThat(error(500, "x".repeat(2000), Map.of()).getMessage()).hasSize(500);
	}

	@Test
	void aCallWithoutAnAnswerIsANetworkError() {
		Exception cause = new Exception("refused");
		KohubError error = (KohubError) this.errors.map(new FailedCall("hub", "GET", URI.create("http://h/x"),
				ErrorCategory.UNAVAILABLE, "CONNECTION_FAILED", "Cannot connect to h", "r9", cause));
		assertThat(error).isInstanceOf(NetworkError.class).hasMessage("Cannot connect to h").hasCause(cause);
		assertThat(error.requestId()).isEqualTo("r9");
		assertThat(error.statusCode()).isNull();
	}

	private KohubError error(int status, String body, Map<String, String> headers) {
		HttpHeaders all = new HttpHeaders();
		headers.forEach(all::set);
		return (KohubError) this.errors.map(new FailedResponse("hub", "GET", URI.create("http://h/api/x"), status, all,
				body.getBytes(StandardCharsets.UTF_8), "r1"));
	}

}
